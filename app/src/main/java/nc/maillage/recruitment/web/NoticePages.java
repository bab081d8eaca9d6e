package nc.maillage.recruitment.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.notices.How;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.recruitment.domain.ChartProposal;
import nc.maillage.recruitment.domain.FieldRead;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.store.ProposalStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Fiche d’un avis » : what it proposes, then each field with the way it was read. */
@Controller
class NoticePages {
    private final NoticeStore notices;
    private final ProposalStore proposals;
    private final ProposalViews views;
    private final ChartWords words;

    NoticePages(NoticeStore notices, ProposalStore proposals, ProposalViews views, ChartWords words) {
        this.notices = notices;
        this.proposals = proposals;
        this.views = views;
        this.words = words;
    }

    @Requires(Right.KEEP_CHART)
    @GetMapping(ChartWords.NOTICES + "/{notice}")
    ModelAndView read(@PathVariable("notice") String id) {
        var notice = notices.find(ChartWords.id(id, "avis")).orElseThrow(() -> new NotFound("avis " + id));
        var all = proposals.ofNotice(notice.id());
        var page = new NoticePage(
                notice.title(),
                facts(notice),
                all.stream().map(each -> views.of(each, notice)).toList(),
                acceptSure(all, notice.id()),
                notice.fields().stream()
                        .filter(field -> field.how() != How.ABSENT)
                        .map(NoticePages::field)
                        .toList());
        return new ModelAndView("recruitment/notice", Map.of("page", page));
    }

    /** Null where nothing sure waits. */
    static @Nullable Confirmation acceptSure(List<ChartProposal> all, @Nullable UUID notice) {
        var sure = all.stream()
                .filter(each -> each.by() == null && each.content().sure())
                .count();
        if (sure == 0) {
            return null;
        }
        var act = sure == 1 ? "Accepter la proposition sûre" : "Accepter les %d propositions sûres".formatted(sure);
        var confirmation = Confirmation.of(
                act,
                ChartWords.PROPOSALS + "/sures" + (notice == null ? "" : "?avis=" + notice),
                act + " ?",
                "Ce sont celles qui ne laissent aucun doute. Elles entrent dans l’organigramme ; chacune peut être reprise"
                        + " tant que rien n’en dépend.",
                act);
        return notice == null ? confirmation : confirmation.carrying("avis", notice.toString());
    }

    private List<Fact> facts(ImportedNotice notice) {
        return List.of(
                Fact.of("Référence", notice.reference()),
                Fact.of("Publié le", French.date(notice.publishedOn())),
                Fact.sourced(
                        "Fichier",
                        notice.fileName(),
                        "importé par %s, %s".formatted(words.agent(notice.by()), French.moment(notice.at()))));
    }

    private static NoticePage.Field field(FieldRead field) {
        var raw = field.raw();
        return new NoticePage.Field(
                French.capitalised(field.field().french()),
                field.value().lines().toList(),
                raw == null || raw.isBlank() || raw.equals(field.value()) ? null : raw,
                French.capitalised(field.told()),
                field.line() == 0 ? null : "ligne " + field.line(),
                field.doubtful() ? StateTag.of(Tone.JUDGE, "à vérifier") : null);
    }
}
