package nc.maillage.recruitment.web;

import java.util.List;
import java.util.Objects;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.domain.Intake;
import nc.maillage.recruitment.store.IntakeStore;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.store.ProposalCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of imported notices in words. */
@Component
class NoticeListViews {
    private static final int SIZE = 20;
    private static final int LAST = 5;

    private final NoticeStore notices;
    private final ProposalCounts counts;
    private final IntakeStore intakes;
    private final ChartWords words;

    NoticeListViews(NoticeStore notices, ProposalCounts counts, IntakeStore intakes, ChartWords words) {
        this.notices = notices;
        this.counts = counts;
        this.intakes = intakes;
        this.words = words;
    }

    NoticeListPage page(@Nullable String asked, boolean toType, FormErrors errors) {
        int all = notices.count(false);
        int untyped = notices.count(true);
        var address = PageAddress.of(ChartWords.NOTICES).with("reste", toType ? "saisie" : null);
        var paging = new Paging(address, Paging.asked(asked), SIZE, toType ? untyped : all);
        var shown = notices.list(toType, paging.size(), paging.offset());
        var left = counts.ofEach(shown.stream().map(ImportedNotice::id).toList());
        var rows = shown.stream()
                .map(each -> row(each, left.getOrDefault(each.id(), 0)))
                .toList();
        return new NoticeListPage(
                rows,
                counts.of(null).waiting(),
                untyped == 0 ? List.of() : tabs(all, untyped, toType),
                intakes.last(LAST).stream().map(this::intake).toList(),
                paging,
                errors);
    }

    private static List<Count> tabs(int all, int untyped, boolean toType) {
        return List.of(
                Count.total("Avis importés", all, ChartWords.NOTICES, !toType),
                Count.of(
                        StateTag.of(Tone.JUDGE, "Gardés, à saisir à la main"),
                        untyped,
                        ChartWords.NOTICES + "?reste=saisie",
                        toType));
    }

    private NoticeListPage.Row row(ImportedNotice notice, int left) {
        var reference = notice.reference();
        var day = notice.saidOn();
        return new NoticeListPage.Row(
                ChartWords.NOTICES + "/" + notice.id(),
                notice.title(),
                notice.toType() ? "référence inconnue" : Objects.requireNonNullElse(reference, "sans référence"),
                day == null ? "jour inconnu" : French.day(day),
                "%s, %s".formatted(words.agent(notice.by()), French.moment(notice.at())),
                left == 0 ? "aucune" : French.count(left, "proposition", "propositions"),
                notice.toType() ? StateTag.of(Tone.JUDGE, "gardé, à saisir à la main") : null);
    }

    private NoticeListPage.Sending intake(Intake intake) {
        var files = French.count(intake.files(), "fichier", "fichiers");
        return new NoticeListPage.Sending(
                ChartWords.INTAKES + "/" + intake.id(),
                "%s, %s".formatted(files, French.moment(intake.at())),
                state(intake));
    }

    static StateTag state(Intake intake) {
        if (intake.running()) {
            return StateTag.of(Tone.PAUSE, "en cours");
        }
        return intake.stopped() == null ? StateTag.of(Tone.OK, "terminé") : StateTag.of(Tone.NO, "arrêté");
    }
}
