package nc.maillage.portal.web.vacancies;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nc.maillage.notices.HowToApply;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.write.NoticePage;
import nc.maillage.notices.write.Words;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Tone;
import nc.maillage.portal.web.PublicShells;
import nc.maillage.portal.web.vacancies.VacancyPage.Countdown;
import nc.maillage.portal.web.vacancies.VacancyPage.Said;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.PublishedVacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of a notice, from its versions. */
@Component
class NoticeViews {
    private final PublicShells shells;
    private final Publicity publicity;
    private final Clock clock;

    NoticeViews(PublicShells shells, Publicity publicity, Clock clock) {
        this.shells = shells;
        this.publicity = publicity;
        this.clock = clock;
    }

    VacancyPage of(List<PublishedVacancy> versions) {
        var vacancy = versions.getLast();
        var notice = vacancy.notice();
        var now = clock.instant();
        var open = vacancy.openAt(now);
        var here = VacancyViews.PATH + "/" + vacancy.address();
        return new VacancyPage(
                shells.of(VacancyViews.PATH),
                vacancy.address(),
                vacancy.number(),
                Words.title(notice),
                Words.where(notice),
                ClosingWords.of(
                        vacancy.status(),
                        vacancy.deadline(),
                        Objects.requireNonNullElseGet(vacancy.outcomeOn(), () -> French.dayOf(vacancy.changedAt())),
                        open,
                        French.dayOf(now)),
                said(versions, open),
                French.date(vacancy.deadline()),
                open ? new Countdown(vacancy.closesAt(), now) : null,
                open && publicity.answered(vacancy) ? here + "/candidater" : null,
                otherwise(notice),
                NoticePage.facts(notice),
                Words.residence(notice),
                NoticePage.body(notice, 2),
                VersionStory.of(versions, vacancy),
                publicity.jobPostingText(vacancy),
                here + "/date-limite.ics",
                here + "/avis.pdf");
    }

    /** Empty for the last version, which is the notice itself, and for one that never was. */
    Optional<PastVersionPage> past(List<PublishedVacancy> versions, int version) {
        return IntStream.range(0, versions.size() - 1)
                .filter(i -> versions.get(i).version() == version)
                .mapToObj(i -> past(versions, versions.get(i), versions.get(i + 1)))
                .findFirst();
    }

    private PastVersionPage past(List<PublishedVacancy> versions, PublishedVacancy shown, PublishedVacancy next) {
        var notice = shown.notice();
        return new PastVersionPage(
                shells.of(VacancyViews.PATH),
                VacancyViews.PATH + "/" + shown.address(),
                publicity.address(shown),
                shown.number(),
                shown.version(),
                Words.title(notice),
                Words.where(notice),
                "Publiée le %s, remplacée le %s."
                        .formatted(
                                French.day(French.dayOf(shown.changedAt())),
                                French.day(French.dayOf(next.changedAt()))),
                NoticePage.facts(notice),
                Words.residence(notice),
                NoticePage.body(notice, 2),
                VersionStory.of(versions, shown));
    }

    private static String otherwise(Notice notice) {
        var how = notice.value(NoticeField.APPLICATION, HowToApply.class);
        return how == null || how.answer().isEmpty()
                ? "Envoyez votre candidature à la direction des ressources humaines de l’employeur."
                : "Envoyez votre candidature à l’employeur, comme l’avis le dit à sa fin.";
    }

    private static @Nullable Said said(List<PublishedVacancy> versions, boolean open) {
        var vacancy = versions.getLast();
        var on = vacancy.outcomeOn() == null ? French.dayOf(vacancy.changedAt()) : vacancy.outcomeOn();
        var note = vacancy.note() == null ? "" : " " + sentence(vacancy.note());
        return switch (vacancy.status()) {
            case WITHDRAWN ->
                new Said(
                        Tone.NO,
                        "Cet avis a été retiré",
                        "Le %s.%s On ne peut plus y répondre.".formatted(French.day(on), note));
            case FILLED ->
                new Said(
                        Tone.OK,
                        "Ce poste est pourvu",
                        "Depuis le %s. L’avis reste lisible.".formatted(French.day(on)));
            case UNSUCCESSFUL ->
                new Said(
                        Tone.CALM,
                        "Cet avis est resté infructueux",
                        "Constaté le %s\u00A0: le poste n’a pas trouvé preneur.%s".formatted(French.day(on), note));
            case PUBLISHED, EXTENDED -> answerable(versions, open);
        };
    }

    private static @Nullable Said answerable(List<PublishedVacancy> versions, boolean open) {
        var vacancy = versions.getLast();
        if (!open) {
            return new Said(
                    Tone.CALM,
                    "Cet avis est fermé",
                    "La date limite était le %s. L’issue n’est pas encore connue."
                            .formatted(French.date(vacancy.deadline())));
        }
        var previous = VersionStory.previousDeadline(versions);
        return previous == null || vacancy.status() != PublicationStatus.EXTENDED
                ? null
                : new Said(
                        Tone.INFO,
                        "La date limite a été repoussée",
                        "Elle était le %s, elle est maintenant le %s."
                                .formatted(French.date(previous), French.date(vacancy.deadline())));
    }

    private static String sentence(String words) {
        var text = French.capitalised(words.strip());
        return text.matches("(?s).*[.!?…]") ? text : text + ".";
    }
}
