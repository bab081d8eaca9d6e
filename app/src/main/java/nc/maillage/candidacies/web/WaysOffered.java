package nc.maillage.candidacies.web;

import java.util.List;
import java.util.stream.Stream;
import nc.maillage.candidacies.RecruitmentWay;
import nc.maillage.platform.web.Choice;

/** The ways of recruitment as a form offers them: in plain words to a candidate, by their name to an agent. */
public final class WaysOffered {
    private static final List<Choice> TO_CANDIDATES = List.of(
            new Choice(
                    RecruitmentWay.MOBILITY.code(),
                    "Je suis fonctionnaire et je demande une mobilité",
                    "Votre candidature passe aussi par votre hiérarchie, qui y met son visa."),
            new Choice(
                    RecruitmentWay.ON_TITLE.code(),
                    "J’ai le diplôme demandé et je ne suis pas fonctionnaire",
                    "C’est le recrutement sur titre\u00A0: sans concours, avec le diplôme du corps."),
            new Choice(
                    RecruitmentWay.DIRECT.code(),
                    "Le poste se recrute sans concours",
                    "C’est le recrutement direct, surtout pour les adjoints administratifs."),
            new Choice(
                    RecruitmentWay.CONTRACT.code(),
                    "Je demande un contrat",
                    "Un contrat n’est possible que si aucun candidat prioritaire ne convient."));

    private static final List<Choice> TO_AGENTS = Stream.of(RecruitmentWay.values())
            .map(way -> Choice.of(way.code(), way.label()))
            .toList();

    private WaysOffered() {}

    public static List<Choice> toCandidates() {
        return TO_CANDIDATES;
    }

    public static List<Choice> toAgents() {
        return TO_AGENTS;
    }

    public static List<Choice> yesNo() {
        return List.of(Choice.of("oui", "Oui"), Choice.of("non", "Non"));
    }
}
