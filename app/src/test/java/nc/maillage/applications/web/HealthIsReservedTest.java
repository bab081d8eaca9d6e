package nc.maillage.applications.web;

import static nc.maillage.applications.Counter.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.applications.Counter;
import nc.maillage.applications.usecase.AskForPiece;
import nc.maillage.applications.usecase.ReceivePiece;
import nc.maillage.audit.AuditLog;
import nc.maillage.evidence.SampleFiles;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class HealthIsReservedTest {
    private static final String CERTIFICATE = "Certificat de grossesse";

    @Autowired
    Actors actors;

    @Autowired
    Counter counter;

    @Autowired
    AskForPiece askForPiece;

    @Autowired
    ReceivePiece receivePiece;

    @Autowired
    AuditLog log;

    @Autowired
    Doors doors;

    @Test
    void a_pregnancy_is_known_to_the_case_officer_and_neither_to_reception_nor_to_the_log() {
        var here = counter.opens();
        var officer = actors.caseOfficer(here);
        var family = counter.aMotherOfFour(here, LocalDate.of(2026, 3, 2));
        var file = counter.registered(here, family, LocalDate.of(2026, 10, 5));
        var known = done(counter.establishes(officer, file, file.version(), Map.of("pregnant", true)));
        var asked = done(actors.as(
                officer,
                () -> askForPiece.ask(
                        file.id(),
                        known.version(),
                        List.of(new AskForPiece.Wanted("pregnancy", CERTIFICATE, "", true)))));
        done(actors.as(
                officer,
                () -> receivePiece.receive(
                        asked.id(), "pregnancy", CERTIFICATE, "certificat.pdf", SampleFiles.pdf(1))));
        var address = "/demandes/" + file.number();

        assertThat(doors.signedIn(officer).get(address + "/pieces").body()).contains(CERTIFICATE);
        var reception = doors.signedIn(actors.reception(here));
        for (var page : List.of(address, address + "/pieces", "/demandes", "/travail")) {
            assertThat(reception.get(page).body()).as(page).doesNotContain(CERTIFICATE, "certificat.pdf", "rossesse");
        }
        assertThat(actors.as(officer, () -> log.about("application", file.id().value()))
                        .toString())
                .doesNotContain("pregnan");
    }
}
