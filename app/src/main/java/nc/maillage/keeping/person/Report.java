package nc.maillage.keeping.person;

import java.time.Instant;
import java.util.List;
import nc.maillage.platform.French;
import nc.maillage.platform.Sha256;
import nc.maillage.platform.web.Typography;

/** « Procès-verbal d’effacement » : what was erased, by which rule, when and on whose order; it names nobody. */
record Report(String text) {
    static Report of(Ordered by, List<String> numbers, Instant at, EraseCommand.Rule rule, List<Sweep.Done> done) {
        var text = new StringBuilder();
        text.append("PROCÈS-VERBAL D’EFFACEMENT\n\n")
                .append("Service : %s (%s)\n".formatted(by.house(), by.slug()))
                .append("Personnes effacées : %s\n"
                        .formatted(French.list(
                                numbers.stream().map(number -> "n° " + number).toList())))
                .append("Fait le %s, sur l’ordre de : %s (%s)\n"
                        .formatted(French.moment(at), by.function(), by.agent()))
                .append("Règle : %s après le dernier acte, %s\n"
                        .formatted(French.count(rule.years(), "an", "ans"), rule.text()))
                .append("Visa des Archives : %s\n\n".formatted(rule.visa()))
                .append(
                        "Contrôlé avant d’effacer : aucune demande en cours, aucune carte valable, aucun délai de recours ouvert,\n")
                .append("aucune présence dans le dossier conservé d’une autre personne, durée écoulée.\n\n");
        for (var each : done) {
            if (each.rows() > 0) {
                text.append("- %s : %s\n"
                        .formatted(
                                each.table(),
                                each.columns().isEmpty()
                                        ? French.count(each.rows(), "ligne supprimée", "lignes supprimées")
                                        : "%s, colonnes vidées : %s"
                                                .formatted(
                                                        French.count(each.rows(), "ligne", "lignes"),
                                                        String.join(", ", each.columns()))));
            }
        }
        text.append(
                        "\nRestent, sans nom : les numéros et les dates des actes, le dispositif et le sens, dans leurs registres ;\n")
                .append("le journal, qui ne contient aucune donnée personnelle ; la trace des consultations.\n")
                .append(
                        "Les sauvegardes faites avant ce jour contiennent encore ces données jusqu’à leur destruction.\n");
        return new Report(Typography.ofHtml(text.toString()));
    }

    String digest() {
        return Sha256.of(text);
    }

    /** As printed: the digest follows what it covers. */
    String printed() {
        return text + "\nEmpreinte SHA-256 de ce qui précède, inscrite au journal :\n" + digest() + "\n";
    }
}
