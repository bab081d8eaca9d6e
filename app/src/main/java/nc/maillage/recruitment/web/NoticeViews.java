package nc.maillage.recruitment.web;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.notices.Notice;
import nc.maillage.notices.check.CheckWarning;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.domain.NoticeScan;
import nc.maillage.recruitment.domain.NoticeVersion;
import nc.maillage.recruitment.store.FieldCheckStore;
import nc.maillage.recruitment.store.FileScanStore;
import nc.maillage.recruitment.store.ProposalCounts;
import nc.maillage.recruitment.store.ProposalStore;
import nc.maillage.recruitment.usecase.ReopenNotice;
import nc.maillage.recruitment.usecase.TellHistory;
import org.springframework.stereotype.Component;

/** An imported notice in words. */
@Component
class NoticeViews {
    private static final int LONGEST = 200;

    private final ReopenNotice reopen;
    private final TellHistory history;
    private final ProposalStore proposals;
    private final ProposalCounts counts;
    private final FieldCheckStore checks;
    private final FileScanStore scans;
    private final ProposalViews views;
    private final NoticeFields fields;
    private final ChartWords words;

    NoticeViews(
            ReopenNotice reopen,
            TellHistory history,
            ProposalStore proposals,
            ProposalCounts counts,
            FieldCheckStore checks,
            FileScanStore scans,
            ProposalViews views,
            NoticeFields fields,
            ChartWords words) {
        this.reopen = reopen;
        this.history = history;
        this.proposals = proposals;
        this.counts = counts;
        this.checks = checks;
        this.scans = scans;
        this.views = views;
        this.fields = fields;
        this.words = words;
    }

    NoticePage page(ImportedNotice notice) {
        var opened = reopen.run(notice);
        var told = history.run(opened);
        var address = address(notice);
        var scan = scans.of(notice.file().blob());
        var shown = fields.of(notice, checks.of(notice.id()));
        return new NoticePage(
                address,
                notice.title(),
                facts(notice, scan),
                notice.textless() ? address + "/saisie" : null,
                notice.toType() ? notice.lack() : null,
                scan,
                warnings(told, opened.notice()),
                told.versions().size() < 2
                        ? List.of()
                        : told.versions().stream()
                                .map(each -> version(each, notice))
                                .toList(),
                links(told),
                proposals.ofNotice(notice.id()).stream()
                        .map(each -> views.of(each, notice))
                        .toList(),
                NoticePages.acceptSure(counts.of(notice.id()).sure(), notice.id()),
                (int) shown.stream().filter(NoticePage.Field::check).count(),
                shown,
                NoticeFields.lines(notice, opened.lines()));
    }

    private static String address(ImportedNotice notice) {
        return ChartWords.NOTICES + "/" + notice.id();
    }

    private List<Fact> facts(ImportedNotice notice, NoticeScan scan) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Référence", notice.reference()));
        var day = notice.saidOn();
        facts.add(Fact.of("Publié le", day == null ? null : French.date(day)));
        var file = Fact.sourced(
                "Fichier",
                notice.file().name(),
                "importé par %s, %s".formatted(words.agent(notice.by()), French.moment(notice.at())));
        facts.add(scan.held() ? file : file.linkedTo(address(notice) + "/fichier"));
        var typed = notice.typed();
        var lack = notice.lack();
        if (typed != null && lack != null) {
            facts.add(Fact.sourced(
                    "Fiche",
                    "saisie à la main : " + lack.fact(),
                    "%s, %s".formatted(words.agent(typed.by()), French.moment(typed.at()))));
        }
        return facts;
    }

    /** What the file does not say stands together: it may be on a page that was not given. */
    private static List<NoticePage.Warning> warnings(TellHistory.Told told, Notice notice) {
        var shown = new ArrayList<NoticePage.Warning>();
        var missing = new ArrayList<String>();
        for (var warning : told.warnings()) {
            if (notice.reading(warning.field()).value() == null) {
                missing.add(warning.field().french());
            } else {
                shown.add(warning(warning));
            }
        }
        if (!missing.isEmpty()) {
            shown.add(new NoticePage.Warning(
                    StateTag.of(Tone.JUDGE, "à vérifier"),
                    "Ce que le fichier ne dit pas",
                    French.capitalised(String.join(", ", missing)),
                    "Le candidat en a besoin pour répondre à l’offre ; une page peut manquer au fichier",
                    "modèle d’avis de la DRHFPNC"));
        }
        return shown;
    }

    private static NoticePage.Warning warning(CheckWarning warning) {
        var tone = switch (warning.gravity()) {
            case FAULT -> Tone.NO;
            case DOUBT -> Tone.JUDGE;
            case REMARK -> Tone.INFO;
        };
        return new NoticePage.Warning(
                StateTag.of(tone, warning.gravity().french()),
                French.capitalised(warning.field().french()),
                French.capitalised(warning.what()),
                French.capitalised(warning.why()),
                warning.source());
    }

    private static NoticePage.Version version(NoticeVersion version, ImportedNotice shown) {
        var notice = version.notice();
        return new NoticePage.Version(
                notice.id().equals(shown.id()) ? null : address(notice),
                "%s, importé le %s".formatted(notice.file().name(), French.day(French.dayOf(notice.at()))),
                version.moved().stream()
                        .map(each -> new NoticePage.Change(
                                French.capitalised(each.field().french()), cut(each.before()), cut(each.after())))
                        .toList());
    }

    private static String cut(String said) {
        var line = said.isBlank() ? "rien" : said.replace("\n", ", ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static List<NoticePage.Link> links(TellHistory.Told told) {
        var links = new ArrayList<NoticePage.Link>();
        told.predecessor().ifPresent(each -> links.add(link("Remplace un avis retiré ou infructueux :", each)));
        told.successor().ifPresent(each -> links.add(link("Remplacé par un autre avis :", each)));
        return links;
    }

    private static NoticePage.Link link(String told, ImportedNotice notice) {
        var reference = notice.reference();
        var title = reference == null ? notice.title() : "%s, %s".formatted(notice.title(), reference);
        return new NoticePage.Link(told, address(notice), title);
    }
}
