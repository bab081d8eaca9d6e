package nc.maillage.candidacies;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyStep;
import nc.maillage.candidacies.usecase.OpenCandidacies;
import nc.maillage.candidacies.usecase.OpenCandidacies.Opened;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Candidates;
import nc.maillage.testing.Client;
import nc.maillage.testing.Client.Answer;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A paper that an agent typed with faults, after the deadline of its notice. */
@ProgramTest
abstract class WithMistypedPaper {
    static final LocalDate DEPOSIT = LocalDate.of(2026, 10, 30);
    static final LocalDate DEADLINE = LocalDate.of(2026, 11, 20);
    static final Map<String, String> TYPED = Map.of(
            "firstName", "Jospeh",
            "lastName", "Papier",
            "telephone", "77 00 01",
            "route", "POST",
            "receivedOn", "21/11/2026",
            "postedOn", "",
            "way", "mobilite",
            "seen", "CV");

    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    OpenCandidacies open;

    @Autowired
    Doors doors;

    String here;
    VacancyId vacancy;
    Session who;
    Client human;
    String file;
    CandidacyId id;

    @BeforeEach
    void a_paper_mistyped_after_its_deadline() {
        here = actors.freshCollectivity();
        vacancy = vacancies.published(here, DEPOSIT, DEADLINE);
        who = actors.humanResources(here);
        human = doors.signedIn(who);
        var answer = human.post("/recrutement/%s/candidatures".formatted(vacancy.value()), TYPED);
        file = answer.location();
        id = new CandidacyId(UUID.fromString(file.substring(file.lastIndexOf('/') + 1)));
    }

    Answer corrected(Map<String, String> otherwise) {
        var fields = new HashMap<>(otherwise);
        fields.putIfAbsent("version", version());
        return human.post(file + "/rectifier", with(fields));
    }

    static Map<String, String> with(Map<String, String> otherwise) {
        var fields = new HashMap<>(TYPED);
        fields.putAll(otherwise);
        return fields;
    }

    byte[] receipt() {
        return actors.as(who, () -> open.receipt(id).orElseThrow());
    }

    Opened opened() {
        return actors.as(who, () -> open.open(id).orElseThrow());
    }

    Candidacy read() {
        return opened().candidacy();
    }

    Arrival arrival() {
        return Candidates.arrival(read());
    }

    List<CandidacyStep> steps() {
        return opened().steps();
    }

    String version() {
        return Long.toString(read().version());
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }
}
