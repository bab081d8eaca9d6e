package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import nc.maillage.notices.Notice;
import nc.maillage.notices.text.Fold;
import nc.maillage.organisation.Unit;
import nc.maillage.organisation.Units;
import nc.maillage.platform.Ids;
import nc.maillage.recruitment.domain.ChartAnswer;
import nc.maillage.recruitment.domain.ChartReader;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.domain.KnownUnits;
import nc.maillage.recruitment.domain.NoticeText;
import nc.maillage.recruitment.domain.ProposalKind;
import nc.maillage.recruitment.domain.Proposed;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.store.ProposalStore;
import org.springframework.stereotype.Component;

/** Keeps what a notice proposes, without what the chart already has and what somebody refused before. */
@Component
class ProposeChart {
    private final ProposalStore proposals;
    private final PostStore posts;
    private final Units units;
    private final Ids ids;
    private final Clock clock;

    ProposeChart(ProposalStore proposals, PostStore posts, Units units, Ids ids, Clock clock) {
        this.proposals = proposals;
        this.posts = posts;
        this.units = units;
        this.ids = ids;
        this.clock = clock;
    }

    /** How many wait for an answer. */
    int from(ImportedNotice notice, Notice read) {
        var known = new KnownUnits(units.tree());
        var rank = 0;
        for (var content : ChartReader.read(NoticeText.of(read, LocalDate.now(clock)))) {
            if (isNew(content, notice, known)) {
                proposals.insert(ids.next(), notice.id(), rank++, content);
            }
        }
        return rank;
    }

    private boolean isNew(Proposed content, ImportedNotice notice, KnownUnits known) {
        var day = notice.publishedOn();
        if (content.kind() == ProposalKind.POST) {
            var post = posts.ofNoticeKey(notice.key());
            post.ifPresent(each -> posts.link(each, notice.id()));
            return post.isEmpty();
        }
        var earlier = proposals.known(content);
        if (earlier.filter(state -> state == ChartAnswer.REFUSED).isPresent()) {
            return false;
        }
        return switch (content.kind()) {
            case UNIT ->
                earlier.filter(state -> state == ChartAnswer.PROPOSED).isEmpty()
                        && known.find(content.name(), content.acronym(), day).isEmpty();
            case NAME ->
                earlier.isEmpty()
                        && known.find(content.unit(), content.unitAcronym(), day)
                                .filter(unit -> bears(unit, content))
                                .isEmpty();
            case HEADCOUNT ->
                known.find(content.unit(), content.unitAcronym(), day)
                        .filter(unit -> counts(unit, content, notice))
                        .isEmpty();
            case TOOL -> earlier.isEmpty();
            case POST -> true;
        };
    }

    private static boolean bears(Unit unit, Proposed content) {
        return unit.names().stream()
                .filter(name -> Fold.key(name.name()).equals(Fold.key(content.name())))
                .anyMatch(name -> content.from() == null || name.from().equals(content.from()));
    }

    private static boolean counts(Unit unit, Proposed content, ImportedNotice notice) {
        return unit.headcounts().stream()
                .anyMatch(count -> Integer.valueOf(count.number()).equals(content.number())
                        && count.on().equals(content.from())
                        && count.source().equals(notice.source()));
    }
}
