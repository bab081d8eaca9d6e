package nc.maillage.portal.web.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.Publications;
import nc.maillage.recruitment.Publications.Sample;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody from Houaïlou looks for work. */
@ProgramTest
class VacancyJourneyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final long FIRST_VISIT_BYTES = 250_000;
    private static final int USABLE_MS = 5_000;

    @Autowired
    Actors actors;

    @Autowired
    Publications publications;

    @Autowired
    Doors doors;

    @BeforeEach
    void five_notices_of_two_provinces() {
        if (doors.anonymous().get("/avis/26-1187").status() == 200) {
            return;
        }
        var here = actors.freshCollectivity();
        var sector = sample("1187", "Assistant(e) de service social de secteur", "Province Nord", TODAY.plusDays(3))
                .at("Centre médico-social de Houaïlou")
                .doing(String.join(
                        "\n",
                        "accompagner les personnes et les familles du secteur de Houaïlou",
                        "évaluer les situations et prévenir, avec la coordination gérontologique",
                        "travailler avec les autorités coutumières et les associations"));
        publications.publish(
                here,
                sector,
                other("1190", "Éducateur(trice) spécialisé(e)", "Province Nord", TODAY)
                        .at("Poindimié"),
                other("1191", "Médecin de santé publique", "Province Sud", TODAY.plusDays(24))
                        .at("La Foa")
                        .corps("Médecin")
                        .asking("<3"),
                other("1192", "Chef(fe) du service des solidarités", "Province Nord", TODAY.plusDays(10))
                        .at("Koné")
                        .corps("Cadre socio-éducatif")
                        .asking(">=10"),
                other("0877", "Aide à domicile", "CCAS du Mont-Dore", TODAY.minusDays(40))
                        .ended(PublicationStatus.FILLED));
        publications.change(
                here,
                sector.until(TODAY.plusDays(17)).ended(PublicationStatus.EXTENDED),
                2,
                "Trop peu de candidatures.",
                OffsetDateTime.parse("2026-11-23T09:00:00+11:00"));
    }

    @Test
    void finds_the_post_of_the_sector_reads_it_and_follows_the_search() {
        try (var visit = Chrome.onDesktop(doors.port())) {
            visit.open("/avis");
            visit.fill("Mot, métier, lieu ou numéro", "gerontologique").sees("4 avis ouverts");
            visit.isAccessible().photograph("avis-public");
            visit.fill("Mot, métier, lieu ou numéro", "asistante houailu coutumieres")
                    .sees("1 avis ouvert");
            visit.follow("Assistant(e) de service social").sees("Il reste").isAccessible();
            visit.photograph("avis-public-page");
        }
        try (var visit = Chrome.onPhone(doors.port())) {
            whole(visit.open("/avis?q=gerontologique&cloture=tous").sees("Pourvu"), "tel-avis-tous");
            visit.follow("Recevoir les nouveaux avis").sees("« gerontologique »");
        }
        for (var path : List.of("/avis/99-9999", "/avis?q=zzyzx", "/avis/donnees-ouvertes", "/public")) {
            try (var visit = Chrome.onPhone(doors.port())) {
                visit.open(path).scrollsOnlyDownwards().sketch("tel" + path.replaceAll("[^a-z0-9]+", "-"));
            }
        }
    }

    @Test
    void opens_the_list_and_a_notice_within_five_seconds_on_a_slow_link() {
        for (var path : List.of("/avis?q=gerontologique&cloture=tous", "/avis/26-1187")) {
            try (var visit = Chrome.firstVisit(doors.port())) {
                var cost = visit.onSlowLink().open("http://localhost:%d%s".formatted(doors.port(), path));
                assertThat(cost.bytes()).as("%s", cost).isBetween(1L, FIRST_VISIT_BYTES);
                assertThat(cost.usableMs()).as("%s", cost).isLessThan(USABLE_MS);
            }
        }
    }

    private static void whole(Visit visit, String name) {
        visit.isAccessible().scrollsOnlyDownwards().sketch(name);
    }

    private static Sample sample(String n, String title, String employer, LocalDate deadline) {
        return Sample.of("26-" + n, title, employer, deadline);
    }

    private static Sample other(String n, String title, String employer, LocalDate deadline) {
        return sample(n, title, employer, deadline).doing("travailler avec la coordination gérontologique");
    }
}
