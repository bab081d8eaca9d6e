package nc.maillage.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route.FulfillOptions;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.law.Period;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agent looks for a walk-in mother of four, at a real browser. */
@ProgramTest
class PeopleBrowserTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final Provenance BOOK = new Provenance("Livret de famille", LocalDate.of(2026, 10, 5));

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    HouseholdImport households;

    private static NewPerson child(String first, LocalDate born, Sex sex) {
        return NewPerson.named("Népoura", first, BOOK).born(Birth.on(born), sex);
    }

    private static NewHousehold family() {
        var lydie = NewPerson.named("Népoura", "Lydie", BOOK)
                .with(NameKind.BIRTH, "Kaouma")
                .with(NameKind.CUSTOMARY, "Diéma")
                .born(Birth.on(LocalDate.of(1987, 3, 14)), Sex.F)
                .under(CivilStatus.CUSTOMARY)
                .reachedAt(new NewPerson.Contact(ContactKind.PHONE, "00 00 00", true))
                .living(new NewPerson.Home(
                        Period.between(LocalDate.of(2006, 8, 11), MARCH.minusDays(1)),
                        "98808",
                        "NORD",
                        "tribu de Nédivin"))
                .living(new NewPerson.Home(Period.since(MARCH), "98805", "SUD", "Koutio"))
                .of(new NewPerson.Tribe("Nédivin", "98808"))
                .covered(new NewPerson.Cover(CoverKind.CAFAT, "salariée", Period.since(LocalDate.of(2026, 3, 16))));
        var members = List.of(
                lydie,
                child("Maëlys", LocalDate.of(2014, 8, 12), Sex.F),
                child("Élie", LocalDate.of(2018, 2, 3), Sex.M),
                child("Noham", LocalDate.of(2024, 9, 19), Sex.M));
        var ties = List.of(
                new NewHousehold.Tie(0, 1, Kinship.CHILD),
                new NewHousehold.Tie(0, 2, Kinship.CHILD),
                new NewHousehold.Tie(0, 3, Kinship.CHILD));
        return new NewHousehold(MARCH, members, ties, List.of(List.of(0, 1, 2, 3)), BOOK);
    }

    private static NewHousehold alone(String family, String first, LocalDate born) {
        var person = NewPerson.named(family, first, BOOK).born(Birth.on(born), Sex.F);
        return new NewHousehold(MARCH, List.of(person), List.of(), List.of(), BOOK);
    }

    private Session officerOfACounter() {
        var officer = actors.caseOfficer(actors.freshCollectivity());
        actors.as(
                officer,
                () -> households.register(List.of(
                        family(),
                        alone("Kaouma", "Lydie", LocalDate.of(1987, 3, 14)),
                        alone("Népoura", "Lilia", LocalDate.of(1989, 6, 2)),
                        alone("Népoura", "Lydia", LocalDate.of(1978, 3, 30)),
                        alone("Wassaumi", "Apolline", LocalDate.of(1962, 7, 1)))));
        return officer;
    }

    private void signIn(Visit visit, Session agent) {
        visit.signedIn(doors.sessionCookie(agent));
    }

    @Test
    void results_come_while_typing_and_the_page_can_be_read_by_all() {
        try (var visit = Chrome.onDesktop(doors.port())) {
            signIn(visit, officerOfACounter());
            visit.open("/recherche").isAccessible();
            visit.page().locator("#q").pressSequentially("nepoura lid");
            visit.page().waitForSelector("text=Népoura Lydie");
            visit.page().locator("#q").pressSequentially("ie");
            visit.page().locator("#naissance").pressSequentially("14/03/1987");
            visit.page().waitForSelector("text=Même date de naissance.");
            visit.sees("« lidie » lu Lydie.")
                    .sees("Kaouma Lydie")
                    .isAccessible()
                    .photograph("recherche");

            visit.page().locator("main button.main").click();
            visit.sees("Même date de naissance.").sees("Deux fiches décrivent peut-être la même personne");
            visit.follow("Comparer les deux fiches").isAccessible().photograph("comparaison");
        }
    }

    @Test
    void what_is_sent_travels_in_the_words_of_the_form() {
        try (var visit = Chrome.onPhone(doors.port())) {
            signIn(visit, officerOfACounter());
            visit.open("/personnes/0000001/contacts");
            visit.page().locator("input[name=kind][value=PHONE]").check();
            visit.page().locator("#value").fill("75 12 34");

            var sent = visit.page()
                    .waitForRequest(
                            "**/contacts",
                            () -> visit.page().locator("main button.main").click());

            assertThat(URLDecoder.decode(sent.postData(), StandardCharsets.UTF_8)
                            .split("&"))
                    .contains("_said=Moyen : Téléphone", "_said=Numéro ou adresse : 75 12 34", "kind=PHONE");
        }
    }

    @Test
    void a_search_that_gets_no_answer_says_so_and_is_asked_again_by_itself() {
        try (var visit = Chrome.onPhone(doors.port())) {
            signIn(visit, officerOfACounter());
            visit.page().clock().install();
            visit.open("/recherche");
            visit.page().route("**/recherche/resultats*", away -> away.fulfill(new FulfillOptions().setStatus(503)));
            visit.page().locator("#q").pressSequentially("nepoura lidie");
            visit.page().clock().fastForward(1_000);
            visit.sees("La recherche n’a pas eu de réponse").photograph("recherche-sans-reponse");
            visit.page().clock().fastForward(5_000);
            visit.sees("La recherche n’a pas eu de réponse");

            visit.page().unroute("**/recherche/resultats*");
            visit.page().clock().fastForward(5_000);

            visit.sees("Népoura Lydie").scrollsOnlyDownwards();
            assertThat(visit.page().locator("#found").innerText()).doesNotContain("pas eu de réponse");
            assertThat(visit.page().locator("#q").inputValue()).isEqualTo("nepoura lidie");
        }
    }

    @Test
    void the_person_and_her_household_of_any_day_are_on_her_page() {
        try (var visit = Chrome.onDesktop(doors.port())) {
            signIn(visit, officerOfACounter());
            visit.open("/personnes/0000001").sees("née Kaouma").sees("Dumbéa").sees("Maëlys");
            visit.isAccessible().photograph("personne");
            for (var part : List.of(
                    "foyer",
                    "identite",
                    "noms",
                    "contacts",
                    "residences",
                    "rattachement",
                    "couvertures",
                    "foyer/entree",
                    "foyer/depart?personne=0000002")) {
                visit.open("/personnes/0000001/" + part).isAccessible();
                visit.photograph("personne-" + part.replaceAll("\\W.*", ""));
            }
            visit.open("/personnes/0000001/foyer?le=2026-03-01").sees("Aucun foyer n’est noté ce jour-là");
            visit.open("/personnes/nouvelle?nom=Népoura").isAccessible().photograph("nouvelle");
            visit.page().setViewportSize(390, 844);
            for (var path : List.of(
                    "/recherche?q=nepoura+lidie",
                    "/personnes/0000001",
                    "/personnes/0000001/foyer",
                    "/personnes/nouvelle")) {
                visit.open(path).scrollsOnlyDownwards().photograph("mobile" + path.replaceAll("\\W+", "-"));
            }
            assertThat(visit.errors()).isEmpty();
        }
    }
}
