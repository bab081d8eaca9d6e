package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nc.maillage.notices.Notice;
import nc.maillage.notices.text.Distance;
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
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.store.ProposalStore;
import org.springframework.stereotype.Component;

/** Keeps what a notice proposes, without what the chart already has and what somebody refused before. */
@Component
class ProposeChart {
    private static final int MISTYPED = 2;

    private final ProposalStore proposals;
    private final PostStore posts;
    private final NoticeStore notices;
    private final Units units;
    private final Ids ids;
    private final Clock clock;

    ProposeChart(ProposalStore proposals, PostStore posts, NoticeStore notices, Units units, Ids ids, Clock clock) {
        this.proposals = proposals;
        this.posts = posts;
        this.notices = notices;
        this.units = units;
        this.ids = ids;
        this.clock = clock;
    }

    /** How many wait for an answer. */
    int from(ImportedNotice notice, Notice read) {
        var contents = ChartReader.read(NoticeText.of(read, LocalDate.now(clock)));
        var said = new Said(new KnownUnits(units.tree()), proposals.known(contents), offered(notice));
        var mine = notice.textless() ? proposals.keys(notice.id()) : Set.<String>of();
        int rank = mine.size();
        int proposed = 0;
        for (var content : contents) {
            if (!mine.contains(ProposalStore.key(content)) && isNew(content, notice, said)) {
                var told = notice.textless() ? content.quoting("saisi à la main : " + content.quote()) : content;
                proposals.insert(ids.next(), notice.id(), rank++, told);
                proposed++;
            }
        }
        return proposed;
    }

    /** What was said before. */
    private record Said(KnownUnits units, Map<String, ChartAnswer> earlier, boolean offered) {}

    /** Whether an earlier version offered the same post: it is of that post, and nothing is to be judged. */
    private boolean offered(ImportedNotice notice) {
        var earlier = notices.offering(notice).stream()
                .filter(each -> !each.equals(notice.id()))
                .toList();
        if (earlier.isEmpty()) {
            return false;
        }
        var post = posts.offeredBy(earlier);
        post.ifPresent(each -> posts.link(each, notice.id()));
        return post.isPresent() || proposals.offersPost(earlier);
    }

    private static boolean isNew(Proposed content, ImportedNotice notice, Said said) {
        var day = notice.publishedOn();
        if (content.kind() == ProposalKind.POST) {
            return !said.offered();
        }
        var known = said.units();
        var earlier = Optional.ofNullable(said.earlier().get(ProposalStore.key(content)));
        if (earlier.filter(state -> state == ChartAnswer.REFUSED).isPresent()) {
            return false;
        }
        return switch (content.kind()) {
            case UNIT ->
                earlier.filter(state -> state == ChartAnswer.PROPOSED).isEmpty()
                        && known.find(content.name(), content.acronym(), day, content.within())
                                .isEmpty();
            case NAME ->
                earlier.isEmpty()
                        && known.find(content.unit(), content.unitAcronym(), day, content.within())
                                .filter(unit -> bears(unit, content))
                                .isEmpty();
            case HEADCOUNT ->
                known.find(content.unit(), content.unitAcronym(), day, content.within())
                        .filter(unit -> counts(unit, content, notice))
                        .isEmpty();
            case TOOL -> earlier.isEmpty();
            case POST -> true;
        };
    }

    /** A name of the same day that differs by a letter or two is the same, typed by another hand. */
    private static boolean bears(Unit unit, Proposed content) {
        var said = Fold.key(content.name());
        return unit.names().stream().anyMatch(name -> {
            var borne = Fold.key(name.name());
            return content.from() == null
                    ? borne.equals(said)
                    : content.from().equals(name.from()) && Distance.between(borne, said) <= MISTYPED;
        });
    }

    private static boolean counts(Unit unit, Proposed content, ImportedNotice notice) {
        return unit.headcounts().stream()
                .anyMatch(count -> Integer.valueOf(count.number()).equals(content.number())
                        && count.on().equals(content.from())
                        && count.source().equals(notice.source()));
    }
}
