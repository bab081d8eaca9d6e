package nc.maillage.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.usecase.DeclareRecusal;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.law.FrenchText;
import nc.maillage.people.Birth;
import nc.maillage.people.HouseholdImport;
import nc.maillage.people.Kinship;
import nc.maillage.people.NewHousehold;
import nc.maillage.people.NewPerson;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.Provenance;
import nc.maillage.people.Sex;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision keeps the household of its day by name, whoever proposed it, and names it to whoever may know. */
@ProgramTest
class HouseholdOfTheDayTest {
    private static final LocalDate BORN = LocalDate.of(2015, 9, 19);
    private static final String BIRTH = FrenchText.date(BORN);
    private static final Provenance BOOK = Provenance.declared(Verdicts.RECEIVED);

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Decided decided;

    @Autowired
    HouseholdImport households;

    @Autowired
    DeclareRecusal recuse;

    private String here;
    private Session officer;
    private Decision decision;

    @BeforeEach
    void anOfficerKeptAwayFromTheChildProposesForTheMother() {
        here = decided.ready(actors.freshCollectivity());
        officer = actors.caseOfficer(here);
        var family = new NewHousehold(
                LocalDate.of(2024, 3, 2),
                List.of(
                        NewPerson.named("Népoura", "Lydie", BOOK).born(Birth.on(LocalDate.of(1987, 3, 14)), Sex.F),
                        NewPerson.named("Népoura", "Noham", BOOK).born(Birth.on(BORN), Sex.M)),
                List.of(new NewHousehold.Tie(0, 1, Kinship.CHILD)),
                List.of(List.of(0, 1)),
                BOOK);
        var made =
                actors.as(officer, () -> households.register(List.of(family))).getFirst();
        actors.as(
                officer,
                () -> recuse.run(officer.agent().id(), made.getLast().value(), "Neveu", null)
                        .orFail());
        decision = decided.sign(here, decided.propose(here, decided.following(Verdicts.aResident(), made.getFirst())));
    }

    @Test
    void whoever_may_know_the_child_reads_its_name_and_its_birth() {
        assertThat(page(actors.approver(here))).contains("Noham", BIRTH);
    }

    @Test
    void the_officer_kept_away_reads_neither() {
        assertThat(page(officer)).contains(PersonSummary.MASKED).doesNotContain("Noham", BIRTH);
    }

    private String page(Session reader) {
        return doors.signedIn(reader).get("/decisions/" + decision.number()).body();
    }
}
