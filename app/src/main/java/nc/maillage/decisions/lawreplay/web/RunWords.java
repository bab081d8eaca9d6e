package nc.maillage.decisions.lawreplay.web;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import nc.maillage.decisions.domain.AppealState;
import nc.maillage.decisions.lawreplay.domain.Bearing;
import nc.maillage.decisions.lawreplay.domain.LawRun;
import nc.maillage.decisions.lawreplay.domain.MoveNature;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.schemes.SchemeCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words of the pages of replays. */
@Component
@Transactional(readOnly = true)
class RunWords {
    static final String PATH = "/decisions/rejeux";

    private final Agents agents;
    private final SchemeCatalogue catalogue;

    RunWords(Agents agents, SchemeCatalogue catalogue) {
        this.agents = agents;
        this.catalogue = catalogue;
    }

    Map<AgentId, String> names() {
        return agents.all().stream().collect(Collectors.toMap(Agent::id, Agent::displayName));
    }

    static String asker(@Nullable AgentId by, Map<AgentId, String> names) {
        return by == null ? "l’exploitant, en ligne de commande" : names.getOrDefault(by, "agent parti");
    }

    static String address(LawRun run) {
        return PATH + "/" + run.id().value();
    }

    String scheme(@Nullable String key) {
        return key == null ? "Tous les dispositifs" : catalogue.title(key);
    }

    static StateTag state(LawRun.Course course) {
        if (course.running()) {
            return new StateTag(Tone.PAUSE, "pause", course.begun() == null ? "En attente" : "En cours");
        }
        return course.done() ? StateTag.of(Tone.OK, "Terminé") : StateTag.of(Tone.NO, "Arrêté");
    }

    static StateTag nature(MoveNature nature) {
        return switch (nature) {
            case RESULT -> StateTag.of(Tone.NO, nature.label());
            case GROUNDS -> new StateTag(Tone.NO, "undo", nature.label());
            case REASONS -> StateTag.of(Tone.INFO, nature.label());
            case UNREADABLE -> StateTag.of(Tone.JUDGE, nature.label());
        };
    }

    static StateTag appeal(AppealState state) {
        return switch (state) {
            case OPEN -> StateTag.of(Tone.PAUSE, state.label());
            case CHALLENGED -> StateTag.of(Tone.JUDGE, state.label());
            case FINAL -> new StateTag(Tone.CALM, "lock", state.label());
        };
    }

    static StateTag bearing(Bearing bearing) {
        return switch (bearing) {
            case CONTRARY -> StateTag.of(Tone.NO, bearing.label());
            case TO_JUDGE -> StateTag.of(Tone.JUDGE, bearing.label());
            case FOLLOWS -> StateTag.of(Tone.OK, bearing.label());
        };
    }

    static String lasted(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds == 0 ? "moins d’une seconde" : French.count(seconds, "seconde", "secondes");
    }
}
