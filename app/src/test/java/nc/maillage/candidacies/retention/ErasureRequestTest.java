package nc.maillage.candidacies.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.candidacies.Arrivals;
import nc.maillage.candidacies.Arrivals.Said;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.employment.Judgments;
import nc.maillage.candidacies.retention.store.RetentionStore;
import nc.maillage.candidacies.retention.usecase.ErasureRequests;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Demande d’effacement » : done at once for who withdrew, answered with a reason to who still applies. */
@ProgramTest
class ErasureRequestTest {
    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Judgments judgments;

    @Autowired
    ErasureRequests requests;

    @Autowired
    RetentionStore waiting;

    @Autowired
    CandidacyStore candidacies;

    private String here;
    private Session human;
    private VacancyId vacancy;
    private CandidacyId dupont;

    @BeforeEach
    void a_notice_with_one_candidate() {
        here = actors.freshCollectivity();
        human = actors.humanResources(here);
        vacancy = vacancies.published(here, LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 27));
        dupont = arrivals.to(here, vacancy, Said.neither("Dupont"));
    }

    @Test
    void who_withdrew_is_erased_as_soon_as_they_ask_when_nothing_runs() {
        var gone = arrivals.to(here, vacancy, Said.neither("Martin").withdrew());

        assertThat(asks(gone)).isEqualTo(ErasureRequests.Asked.ERASED);
        assertThat(there(gone)).isFalse();
    }

    @Test
    void who_still_applies_and_asks_waits_for_human_resources_who_answer_with_a_reason() {
        assertThat(asks(dupont)).isEqualTo(ErasureRequests.Asked.WAITING);
        asks(dupont);
        assertThat(as(() -> waiting.waiting())).hasSize(1);

        as(() -> requests.refuse(dupont, "L’avis est encore ouvert.").orFail());
        assertThat(there(dupont)).isTrue();
        assertThat(as(() -> waiting.of(dupont)).getFirst().why()).isEqualTo("L’avis est encore ouvert.");

        asks(dupont);
        as(() -> requests.grant(dupont).orFail());
        assertThat(there(dupont)).isFalse();
        assertThat(as(() -> requests.grant(dupont)).messages()).containsKey("version");
    }

    @Test
    void as_long_as_something_runs_nobody_goes_at_once_and_nobody_is_granted() {
        var gone = arrivals.to(here, vacancy, Said.neither("Martin").withdrew());
        judgments
                .establish(human, vacancy, Map.of("opinion_asked", "2026-11-20"))
                .orFail();

        assertThat(asks(gone)).isEqualTo(ErasureRequests.Asked.WAITING);
        assertThat(as(() -> requests.grant(gone)).messages().get("version")).contains("l’avis de la CPELFP");
        assertThat(there(gone)).isTrue();

        judgments
                .establish(human, vacancy, Map.of("opinion_given", "2026-11-23"))
                .orFail();
        as(() -> requests.grant(gone).orFail());
        assertThat(there(gone)).isFalse();
    }

    private ErasureRequests.Asked asks(CandidacyId id) {
        return Tenancy.within(actors.idOf(here), () -> requests.ask(id));
    }

    private boolean there(CandidacyId id) {
        return as(() -> candidacies.find(id)).isPresent();
    }

    private <T> T as(Supplier<T> work) {
        return actors.as(human, work);
    }
}
