package nc.maillage.recruitment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Headcount;
import nc.maillage.platform.French;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.recruitment.domain.ChartAnswer;
import nc.maillage.recruitment.domain.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Addresses and words that the pages of the chart share. */
@Component
class ChartWords {
    static final String PATH = "/organigramme";
    static final String NOTICES = PATH + "/avis";
    static final String INTAKES = NOTICES + "/envois";
    static final String PROPOSALS = PATH + "/propositions";
    static final String POSTS = PATH + "/postes";

    private final Agents agents;

    ChartWords(Agents agents) {
        this.agents = agents;
    }

    String agent(@Nullable AgentId id) {
        return id == null ? "" : agents.nameOf(id);
    }

    static StateTag state(ChartAnswer state) {
        var tone = switch (state) {
            case PROPOSED -> Tone.JUDGE;
            case ACCEPTED, CORRECTED -> Tone.OK;
            case REFUSED -> Tone.NO;
        };
        return StateTag.of(tone, state.label());
    }

    static StateTag vacancy(boolean vacant) {
        return vacant ? StateTag.of(Tone.JUDGE, "sans occupant") : StateTag.of(Tone.OK, "occupé");
    }

    static StateTag state(Post post, LocalDate day) {
        var closed = post.closedOn();
        return closed == null || !closed.isBefore(day)
                ? vacancy(post.vacantOn(day))
                : StateTag.of(Tone.CALM, "fermé depuis le " + French.day(closed.plusDays(1)));
    }

    /** « près de 45 agents permanents au 8 août 2025, source : avis de vacance… ». */
    static String headcount(Headcount count) {
        var qualifier = count.qualifier();
        return "%s%s %s au %s, source : %s"
                .formatted(
                        qualifier == null ? "" : qualifier + " ",
                        French.whole(count.number()),
                        count.counted(),
                        French.day(count.on()),
                        count.source());
    }

    static String period(LocalDate from, @Nullable LocalDate to) {
        return to == null ? "depuis le " + French.day(from) : "du %s au %s".formatted(French.day(from), French.day(to));
    }

    static List<String> present(@Nullable String... texts) {
        var all = new ArrayList<String>();
        for (var text : texts) {
            if (text != null && !text.isBlank()) {
                all.add(text);
            }
        }
        return all;
    }
}
