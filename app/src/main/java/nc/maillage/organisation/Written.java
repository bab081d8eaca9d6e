package nc.maillage.organisation;

import java.time.LocalDate;
import nc.maillage.platform.French;

/** Sentences that several use cases say. */
final class Written {
    static final String CHANGED =
            "Un collègue a modifié cette unité pendant votre saisie. Relisez-la ci-dessous, puis enregistrez de nouveau.";

    static final String COLLECTIVITY_CHANGED =
            "Un collègue a corrigé la collectivité pendant votre saisie. Comparez avec ce qui est enregistré, puis enregistrez de nouveau.";
    static final String AGENT_CHANGED =
            "Un collègue a corrigé ce nom pendant votre saisie. Comparez avec ce qui est enregistré, puis enregistrez de nouveau.";

    private Written() {}

    static String day(LocalDate day) {
        return French.day(day);
    }
}
