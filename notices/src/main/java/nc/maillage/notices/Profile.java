package nc.maillage.notices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Profil du candidat »: knowledge and diplomas, know-how, behaviour; each null where its part is not printed. */
public record Profile(
        @Nullable List<String> knowledge,
        @Nullable List<String> knowHow,
        @Nullable List<String> behaviour) {}
