package nc.maillage.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.demo.DemoOrganisation.Cast;
import nc.maillage.demo.VacancyBook.Course;
import nc.maillage.demo.VacancyBook.Offer;
import nc.maillage.platform.WorkingClock;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.usecase.ApproveVacancy;
import nc.maillage.recruitment.usecase.DraftVacancy;
import nc.maillage.recruitment.usecase.EditVacancy;
import nc.maillage.recruitment.usecase.ImportNotice;
import nc.maillage.recruitment.usecase.ImportNotice.Imported;
import nc.maillage.recruitment.usecase.JudgeProposal;
import nc.maillage.recruitment.usecase.PublishVacancy;
import nc.maillage.recruitment.usecase.ReadVacancies;
import nc.maillage.recruitment.usecase.RecordNumber;
import nc.maillage.recruitment.usecase.RecordReturn;
import nc.maillage.recruitment.usecase.SubmitVacancy;
import org.springframework.stereotype.Component;

/** Posts known by an earlier notice, offered again: human resources write, the director approves, the DRHFPNC numbers. */
@Component
class DemoVacancies {
    private static final int DRAFTED_BEFORE = 14;
    private static final String RETURNED = "Le titre du répertoire des emplois manque de précision\u00A0: à revoir.";

    private final ImportNotice importer;
    private final JudgeProposal judge;
    private final ReadVacancies vacancies;
    private final DraftVacancy draft;
    private final EditVacancy edit;
    private final ApproveVacancy approve;
    private final SubmitVacancy submit;
    private final RecordReturn giveBack;
    private final RecordNumber number;
    private final PublishVacancy publish;
    private final DemoCandidacies candidacies;
    private final WorkingClock clock;

    DemoVacancies(
            ImportNotice importer,
            JudgeProposal judge,
            ReadVacancies vacancies,
            DraftVacancy draft,
            EditVacancy edit,
            ApproveVacancy approve,
            SubmitVacancy submit,
            RecordReturn giveBack,
            RecordNumber number,
            PublishVacancy publish,
            DemoCandidacies candidacies,
            WorkingClock clock) {
        this.importer = importer;
        this.judge = judge;
        this.vacancies = vacancies;
        this.draft = draft;
        this.edit = edit;
        this.approve = approve;
        this.submit = submit;
        this.giveBack = giveBack;
        this.number = number;
        this.publish = publish;
        this.candidacies = candidacies;
        this.clock = clock;
    }

    void play(Cast cast, LocalDate today) {
        candidacies.keep(cast, today);
        VacancyBook.shipped().of(cast.collectivity().slug()).forEach(offer -> play(offer, cast, today));
    }

    private void play(Offer offer, Cast cast, LocalDate today) {
        var writer = cast.with(Role.HUMAN_RESOURCES).getFirst();
        var deposited = Offer.friday(today, offer.deposited());
        var deadline = Offer.friday(today, offer.deadline());
        var begun = deposited.minusDays(DRAFTED_BEFORE);
        var id = as(writer, begun, () -> drafted(offer, deposited, deadline));
        if (offer.course() == Course.DRAFT) {
            return;
        }
        as(
                cast.with(Role.DIRECTOR).getFirst(),
                begun.plusDays(3),
                () -> approve.run(id, read(id).version()).orFail());
        as(
                writer,
                begun.plusDays(4),
                () -> submit.run(id, read(id).version(), begun.plusDays(4)).orFail());
        if (offer.course() == Course.RETURNED) {
            as(
                    writer,
                    begun.plusDays(6),
                    () -> giveBack.run(id, read(id).version(), RETURNED).orFail());
        }
        if (offer.course().numbered()) {
            as(
                    writer,
                    begun.plusDays(11),
                    () -> number.run(id, read(id).version(), reference(offer, deposited), false)
                            .orFail());
            as(
                    writer,
                    deposited,
                    () -> publish.run(id, read(id).version(), deposited, deadline)
                            .orFail());
            candidacies.play(offer, id, cast, today);
        }
    }

    private VacancyId drafted(Offer offer, LocalDate deposited, LocalDate deadline) {
        var id = draft.run(post(offer)).orFail();
        var vacancy = read(id);
        return edit.run(id, vacancy.version(), vacancy.text(), deposited, deadline)
                .orFail();
    }

    /** Its unit is among those of the house, so nothing of it is in doubt. */
    private UUID post(Offer offer) {
        var imported = (Imported.Done) importer.run(offer.notice() + ".txt", offer.earlier());
        var notice = imported.notices().getFirst();
        judge.acceptSure(notice);
        return vacancies
                .postOf(notice)
                .orElseThrow(() -> new IllegalStateException("no sure post in " + offer.notice()));
    }

    private static String reference(Offer offer, LocalDate deposited) {
        return "3134-%02d-%s/SR".formatted(deposited.getYear() % 100, Objects.requireNonNull(offer.number()));
    }

    private Vacancy read(VacancyId id) {
        return vacancies.of(id);
    }

    private <T> T as(Session who, LocalDate day, Supplier<T> act) {
        var at = day.atTime(9, 0).atZone(WorkingClock.NOUMEA).toInstant();
        return clock.at(at, () -> CurrentAgent.actAs(who, act));
    }
}
