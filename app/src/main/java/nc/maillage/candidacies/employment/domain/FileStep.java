package nc.maillage.candidacies.employment.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.employment.NoticeFacts;
import nc.maillage.law.fact.Choice;

/** « Étape du dossier d’un avis » : what is established together, in one form. */
public enum FileStep implements EmploymentStep {
    LEVEL(
            "niveau",
            "Établir le niveau",
            AskedFact.of(NoticeFacts.CORPS),
            AskedFact.of(NoticeFacts.PRINTED),
            AskedFact.of(NoticeFacts.RETAINED)),
    LACK(
            "carence",
            "Établir la carence",
            AskedFact.of(NoticeFacts.SAME_CONDITIONS),
            AskedFact.of(NoticeFacts.PRIORITY_CANDIDATES),
            AskedFact.of(NoticeFacts.OPINION_ASKED),
            AskedFact.of(NoticeFacts.OPINION_GIVEN),
            AskedFact.of(NoticeFacts.OPINION_BEFORE)),
    CONTRACT("contractuel", "Établir le cas d’un contractuel", AskedFact.of(NoticeFacts.CONTRACT_CASE)),
    NOMINATION(
            "nomination",
            "Enregistrer la nomination",
            Own.ORDER_NUMBER,
            Own.ORDER_SIGNED,
            AskedFact.of(NoticeFacts.PUBLISHED),
            AskedFact.of(NoticeFacts.RECRUITED),
            AskedFact.of(NoticeFacts.RECRUITED_CLASS)),
    INFORMATION(
            "information",
            "Enregistrer l’information de la CPELFP",
            AskedFact.of(NoticeFacts.CONTRACT_CONCERNED),
            AskedFact.of(NoticeFacts.INFORMED)),
    CHALLENGE(
            "contestation",
            "Enregistrer une contestation",
            AskedFact.of(NoticeFacts.SEIZED),
            AskedFact.of(NoticeFacts.FOLLOWED),
            Own.FOLLOW_UP);

    /** What the file keeps and no rule reads. */
    public static final class Own {
        public static final AskedFact ORDER_NUMBER = new AskedFact(
                "order_number",
                "Numéro de l’arrêté de nomination",
                "Quel numéro l’autorité qui nomme a-t-elle donné à l’arrêté\u202F?",
                AskedFact.Kind.LINE,
                List.of());
        public static final AskedFact ORDER_SIGNED = new AskedFact(
                "order_signed",
                "Signature de l’arrêté de nomination",
                "Quel jour l’arrêté de nomination a-t-il été signé\u202F?",
                AskedFact.Kind.DATE,
                List.of());
        public static final String WITHDRAWN = "retiree";
        public static final AskedFact FOLLOW_UP = new AskedFact(
                "follow_up",
                "Suite donnée à la contestation",
                "Qu’a décidé l’autorité qui nomme\u202F?",
                AskedFact.Kind.CHOICE,
                List.of(new Choice("confirmee", "Nomination confirmée"), new Choice(WITHDRAWN, "Nomination retirée")));

        private Own() {}
    }

    private final Form form;

    FileStep(String slug, String title, AskedFact... facts) {
        this.form = new Form(slug, title, List.of(facts));
    }

    public static Stream<AskedFact> everyFact() {
        return Arrays.stream(values()).flatMap(step -> step.facts().stream());
    }

    @Override
    public Form form() {
        return form;
    }
}
