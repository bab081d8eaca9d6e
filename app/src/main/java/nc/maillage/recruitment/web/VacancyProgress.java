package nc.maillage.recruitment.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Step;
import nc.maillage.recruitment.domain.VacancyStage;
import nc.maillage.recruitment.domain.VacancyStep;
import org.jspecify.annotations.Nullable;

/** The way of a vacancy as steps, from its draft to its outcome. */
final class VacancyProgress {
    private static final List<String> LABELS =
            List.of("Rédaction", "Approbation", "Envoi à la DRHFPNC", "Numéro", "Publication", "Clôture", "Issue");

    private VacancyProgress() {}

    static List<Step> of(VacancyStage stage, List<VacancyStep> done) {
        var days = days(done);
        var reached = reached(stage, done);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < LABELS.size(); i++) {
            var label = LABELS.get(i);
            if (i < reached) {
                steps.add(Step.done(label, days.get(i)));
            } else if (i > reached) {
                steps.add(Step.next(label));
            } else {
                steps.add(
                        stage == VacancyStage.WITHDRAWN || stage == VacancyStage.ABANDONED
                                ? Step.stopped(label, stage.label())
                                : Step.current(label, now(stage)));
            }
        }
        return steps;
    }

    private static int reached(VacancyStage stage, List<VacancyStep> done) {
        return switch (stage) {
            case DRAFT -> 0;
            case APPROVED -> 2;
            case SUBMITTED -> 3;
            case NUMBERED -> 4;
            case OPEN, WITHDRAWN -> 5;
            case CLOSED -> 6;
            case FILLED, UNSUCCESSFUL -> LABELS.size();
            case ABANDONED -> abandoned(done);
        };
    }

    /** The step at which it was given up. */
    private static int abandoned(List<VacancyStep> done) {
        var reached = 0;
        for (var step : done) {
            reached = switch (step.kind()) {
                case DRAFTED, SENT_BACK, RETURNED -> 0;
                case APPROVED -> 2;
                case SUBMITTED -> 3;
                case NUMBERED -> 4;
                default -> reached;
            };
        }
        return reached;
    }

    private static @Nullable String now(VacancyStage stage) {
        return switch (stage) {
            case DRAFT -> "en cours";
            case APPROVED -> "à transmettre";
            case SUBMITTED -> "attendu de la DRHFPNC";
            case NUMBERED -> "à publier";
            case OPEN -> "avis ouvert";
            case CLOSED -> "à enregistrer";
            default -> null;
        };
    }

    /** The last day of each. */
    private static Map<Integer, String> days(List<VacancyStep> done) {
        var places = new EnumMap<VacancyStep.Kind, Integer>(Map.of(
                VacancyStep.Kind.DRAFTED, 0,
                VacancyStep.Kind.EDITED, 0,
                VacancyStep.Kind.APPROVED, 1,
                VacancyStep.Kind.SUBMITTED, 2,
                VacancyStep.Kind.NUMBERED, 3,
                VacancyStep.Kind.PUBLISHED, 4,
                VacancyStep.Kind.FILLED, 6,
                VacancyStep.Kind.UNSUCCESSFUL, 6));
        var days = new HashMap<Integer, String>();
        for (var step : done) {
            var place = places.get(step.kind());
            if (place != null) {
                days.put(place, French.numericDate(step.onDay()));
            }
        }
        return days;
    }
}
