package nc.maillage.people;

import java.util.UUID;

/** « Personne » (identifiant). */
public record PersonId(UUID value) {}
