package nc.maillage.recruitment;

import java.util.UUID;

/** « Vacance de poste » : one offer of a post, whatever its versions. */
public record VacancyId(UUID value) {}
