package nc.maillage.correspondence.domain;

import java.util.List;
import nc.maillage.correspondence.Letters.Block;

/** « Voies et délais de recours » : the words without which no delay runs (CJA R. 421-5). */
final class AppealWords {
    static final String COURT = "tribunal administratif de Nouvelle-Calédonie";
    static final String DELAY = "2 mois";

    private AppealWords() {}

    static boolean stated(List<Block> blocks) {
        return stated(String.join(
                " ", blocks.stream().flatMap(block -> block.lines().stream()).toList()));
    }

    static boolean stated(String text) {
        var plain = text.replace("**", "").replaceAll("[\\h\\s]+", " ");
        return plain.contains(COURT) && plain.contains(DELAY);
    }
}
