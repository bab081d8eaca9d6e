package nc.maillage.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.notices.NoticeField;
import nc.maillage.platform.WorkingClock;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.PublishedVacancy;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.FreshHome;
import nc.maillage.testing.MailsWaiting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What human resources, and a candidate, find as they open the demonstration; the program is that of {@link DemoTest}. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "maillage.demo=true",
            "maillage.demo.population=300",
            "maillage.demo.seed=7",
            "maillage.today=2026-11-24"
        })
@ContextConfiguration(initializers = FreshHome.class)
class DemoCandidaciesTest {
    private static final Pattern TAGS = Pattern.compile("(?s)<(script|style).*?</\\1>|<[^>]*>");

    @Autowired
    private Doors doors;

    @Autowired
    private DemoOrganisation organisation;

    @Autowired
    private PublishedVacancies vacancies;

    @Autowired
    private MailsWaiting mails;

    @Autowired
    private WorkingClock clock;

    @Autowired
    @Qualifier("ownerDataSource")
    private DataSource owner;

    @Test
    void an_open_notice_has_candidates_of_each_class_at_each_stage_of_their_proof() {
        assertThat(read("nord", candidacies("Houaïlou")))
                .contains("Citoyen", "Résident d’une durée suffisante", "Sans priorité", "Contractuel", "Fonctionnaire")
                .contains("Pas encore classé", "Visa transmis, pas arrivé", "Retirée", "Incomplète")
                .contains("candidature commencée sans être envoyée");
        assertThat(read("nord", classOf("Houaïlou", "Apolline Tjanébou"))).contains("Preuve expirée");
        assertThat(read("nord", classOf("Poindimié", "Soana Lokahau"))).contains("Preuve refusée");
        assertThat(read("sud", classOf("La Foa", "Nathan Verrieux"))).contains("il faut au moins 5 ans");
    }

    @Test
    void who_was_reminded_of_a_piece_brought_it() {
        assertThat(read("nord", file("Houaïlou", "Lydie Ouélijite")))
                .contains("Rappel envoyé", "Pièce ajoutée")
                .contains("Complète");
    }

    @Test
    void what_came_late_is_there_and_a_postmark_was_judged() {
        assertThat(read("nord", candidacies("Koné"))).contains("Hors délai");
        assertThat(read("nord", file("Koné", "Alain Luong-Duc"))).contains("la maison le retient");
    }

    @Test
    void a_notice_that_is_over_has_its_whole_chain_and_the_two_months_run() {
        assertThat(read("nord", employment("Koumac")))
                .contains("La carence de candidats prioritaires peut être constatée")
                .contains("La CPELFP est à informer sans délai", "arrêté inventé n° 51/DEMO")
                .contains("se termine au plus tôt");
        assertThat(read("nord", employment("Koné"))).contains("Avis rendu par la CPELFP");
    }

    @Test
    void some_candidacies_are_past_their_delay_some_run_and_one_asks_to_be_erased() {
        assertThat(read("sud", "/recrutement/conservation"))
                .contains("Sandra Sastrotani", "Lupe Silomoa")
                .contains("Aucune règle connue ne dit combien dure le délai de contestation");
        assertThat(read("nord", "/recrutement/conservation"))
                .containsIgnoringCase("le délai de contestation de la nomination court")
                .contains("Demandes d’effacement Margaux Darquet", "À effacer Candidatures à effacer")
                .contains("candidature effacée jusqu’ici")
                .doesNotContain("Kartomedjo");
        assertThat(read("mont-dore", "/recrutement/conservation")).contains("Telesia Kalotau");
    }

    @Test
    void figures_tell_large_numbers_and_hide_small_ones() {
        assertThat(read("nord", "/recrutement/chiffres")).contains("Citoyen 5", "caché");
        assertThat(read("sud", "/recrutement/chiffres")).contains("Citoyen 5", "caché");
    }

    @Test
    void the_link_in_a_mail_opens_the_page_of_a_candidate_and_what_is_over_was_sent_long_ago() {
        var sud = organisation.load("another").getFirst().collectivity();
        var link = mails.to(sud.id(), "petelo.mogelua@candidats.invalid")
                .getFirst()
                .link();
        var own = doors.anonymous().get(link.substring(link.indexOf("/candidature/")));
        assertThat(own.status()).isEqualTo(200);
        assertThat(words(own.body())).contains("Fiche de renseignements");
        assertThat(mails.to(sud.id(), "sandra.sastrotani@candidats.invalid")).isEmpty();
        assertThat(JdbcClient.create(owner)
                        .sql("select count(*) from platform.mail where recipient not like '%@candidats.invalid'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nothing_that_was_done_is_yet_to_come() {
        var latest = JdbcClient.create(owner)
                .sql("select max(at) from candidacies.step")
                .query(OffsetDateTime.class)
                .single();
        assertThat(latest.toInstant()).isBefore(clock.instant());
    }

    private String candidacies(String place) {
        return "/recrutement/%s/candidatures".formatted(vacancy(place).id().value());
    }

    private String employment(String place) {
        return "/recrutement/%s/emploi-local".formatted(vacancy(place).id().value());
    }

    private String file(String place, String name) {
        var slug = place.equals("La Foa") ? "sud" : "nord";
        return Pattern.compile("href=\"(/candidatures/[0-9a-f-]+)\">" + name)
                .matcher(client(slug).get(candidacies(place)).body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private String classOf(String place, String name) {
        return file(place, name) + "/classe";
    }

    private PublishedVacancy vacancy(String place) {
        return organisation.load("another").stream()
                .flatMap(cast -> vacancies.of(cast.collectivity().id()).stream())
                .filter(each ->
                        String.valueOf(each.notice().text(NoticeField.TITLE)).contains(place))
                .findFirst()
                .orElseThrow();
    }

    private String read(String slug, String address) {
        var answer = client(slug).get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return words(answer.body());
    }

    private static String words(String page) {
        return TAGS.matcher(page).replaceAll(" ").replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    private Client client(String slug) {
        return doors.signedIn(humanResources(slug));
    }

    private Session humanResources(String slug) {
        return organisation.load("another").stream()
                .filter(cast -> cast.collectivity().slug().equals(slug))
                .map(cast -> cast.with(Role.HUMAN_RESOURCES).getFirst())
                .findFirst()
                .orElseThrow();
    }
}
