package nc.maillage.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.platform.WorkingClock;
import nc.maillage.recruitment.InventedNotices;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.Post;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.domain.VacancyField;
import nc.maillage.recruitment.domain.VacancyText;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.store.VacancyStore;
import nc.maillage.recruitment.usecase.ApproveVacancy;
import nc.maillage.recruitment.usecase.DraftVacancy;
import nc.maillage.recruitment.usecase.EditVacancy;
import nc.maillage.recruitment.usecase.ImportNotice;
import nc.maillage.recruitment.usecase.JudgeProposal;
import nc.maillage.recruitment.usecase.PublishVacancy;
import nc.maillage.recruitment.usecase.RecordNumber;
import nc.maillage.recruitment.usecase.RecordOutcome;
import nc.maillage.recruitment.usecase.SubmitVacancy;
import org.springframework.stereotype.Component;

/** Brings a vacancy as far as a test wants it, through the use cases: human resources write, the director approves. */
@Component
public class Vacancies {
    private static final AtomicInteger LAST = new AtomicInteger(7000);

    private final Actors actors;
    private final ImportNotice importer;
    private final JudgeProposal judge;
    private final PostStore posts;
    private final VacancyStore vacancies;
    private final DraftVacancy draft;
    private final EditVacancy edit;
    private final ApproveVacancy approve;
    private final SubmitVacancy submit;
    private final RecordNumber number;
    private final PublishVacancy publish;
    private final RecordOutcome outcome;
    private final WorkingClock clock;

    Vacancies(
            Actors actors,
            ImportNotice importer,
            JudgeProposal judge,
            PostStore posts,
            VacancyStore vacancies,
            DraftVacancy draft,
            EditVacancy edit,
            ApproveVacancy approve,
            SubmitVacancy submit,
            RecordNumber number,
            PublishVacancy publish,
            RecordOutcome outcome,
            WorkingClock clock) {
        this.actors = actors;
        this.importer = importer;
        this.judge = judge;
        this.posts = posts;
        this.vacancies = vacancies;
        this.draft = draft;
        this.edit = edit;
        this.approve = approve;
        this.submit = submit;
        this.number = number;
        this.publish = publish;
        this.outcome = outcome;
        this.clock = clock;
    }

    /** A complete text of a social worker at Houaïlou. */
    public static VacancyText text() {
        return VacancyText.empty()
                .with(VacancyField.TITLE, "Assistant de service social (Houaïlou)")
                .with(VacancyField.POSITIONS, "1")
                .with(VacancyField.EMPLOYER, "Province inventée")
                .with(VacancyField.CORPS, "Assistant socio-éducatif")
                .with(VacancyField.SPECIALITY, "assistant de service social")
                .with(VacancyField.DIRECTION, "Direction des solidarités et de la santé (DSSI)")
                .with(VacancyField.SERVICE, "Service de l’action sociale")
                .with(VacancyField.MODE, "ON_TITLE")
                .with(VacancyField.RESIDENCE, "au moins égale à 5 ans")
                .with(VacancyField.WORKPLACE, "Houaïlou")
                .with(VacancyField.AVAILABILITY, "immédiatement")
                .with(VacancyField.JOB, "Travailleur social")
                .with(VacancyField.DETAILS, "Le secteur de Houaïlou compte deux postes.")
                .with(VacancyField.MISSIONS, "accueillir les personnes ;\nécouter les familles.")
                .with(VacancyField.ACTIVITIES, "tenir la permanence ;\nécrire les rapports.")
                .with(VacancyField.KNOWLEDGE, "diplôme d’État d’assistant de service social.")
                .with(VacancyField.KNOW_HOW, "conduire un entretien.")
                .with(VacancyField.BEHAVIOUR, "discrétion.")
                .with(VacancyField.CONTACT, "Le chef du service, tél. 00 00 00.")
                .with(VacancyField.ANSWER, "Les candidatures parviennent à la direction des ressources humaines.");
    }

    /** A number that no other test was given. */
    public String freshNumber() {
        return "3134-26-%04d/SR".formatted(LAST.incrementAndGet());
    }

    /** The post of an imported notice. */
    public Post post(String collectivity) {
        return as(actors.humanResources(collectivity), () -> {
            importer.run("avis.txt", InventedNotices.read("direction"));
            judge.acceptSure(null);
            return posts.all().getFirst();
        });
    }

    public VacancyId drafted(String collectivity, VacancyText text, LocalDate deposit, LocalDate deadline) {
        var post = post(collectivity);
        return as(actors.humanResources(collectivity), () -> {
            var id = draft.run(post.id()).orFail();
            return edit.run(id, version(id), text, deposit, deadline).orFail();
        });
    }

    public VacancyId approved(String collectivity, VacancyText text, LocalDate deposit, LocalDate deadline) {
        var id = drafted(collectivity, text, deposit, deadline);
        return as(
                actors.director(collectivity),
                () -> approve.run(id, version(id)).orFail());
    }

    /** Sent that day and numbered. */
    public VacancyId numbered(
            String collectivity, VacancyText text, LocalDate deposit, LocalDate deadline, String given) {
        var id = approved(collectivity, text, deposit, deadline);
        return as(actors.humanResources(collectivity), () -> {
            submit.run(id, version(id), LocalDate.now(clock)).orFail();
            return number.run(id, version(id), given, true).orFail();
        });
    }

    /** Published on the morning of its deposit, under a fresh number. */
    public VacancyId published(String collectivity, LocalDate deposit, LocalDate deadline) {
        return published(collectivity, text(), deposit, deadline);
    }

    public VacancyId published(String collectivity, VacancyText text, LocalDate deposit, LocalDate deadline) {
        return on(deposit, () -> {
            var id = numbered(collectivity, text, deposit, deadline, freshNumber());
            return as(
                    actors.humanResources(collectivity),
                    () -> publish.run(id, version(id), deposit, deadline).orFail());
        });
    }

    /** Its outcome is recorded that day, once it has closed. */
    public void ends(String collectivity, VacancyId id, boolean filled, LocalDate day) {
        on(
                day,
                () -> as(
                        actors.humanResources(collectivity),
                        () -> outcome.run(id, version(id), filled, day).orFail()));
    }

    public Vacancy read(String collectivity, VacancyId id) {
        return as(actors.humanResources(collectivity), () -> vacancies.find(id).orElseThrow());
    }

    public <T> T on(LocalDate day, Supplier<T> work) {
        return clock.at(day.atTime(9, 0).atZone(WorkingClock.NOUMEA).toInstant(), work);
    }

    private long version(VacancyId id) {
        return vacancies.find(id).orElseThrow().version();
    }

    private <T> T as(Session who, Supplier<T> work) {
        return actors.as(who, work);
    }
}
