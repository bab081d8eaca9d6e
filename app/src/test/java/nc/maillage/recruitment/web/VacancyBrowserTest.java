package nc.maillage.recruitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.recruitment.store.VacancyListStore;
import nc.maillage.recruitment.store.VacancyListStore.Asked;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « D’un poste à l’avis public » : human resources write, the director approves, the DRHFPNC numbers. */
@ProgramTest
class VacancyBrowserTest {
    private static final LocalDate DEPOSIT = LocalDate.of(2026, 11, 20);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 18);

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    VacancyListStore list;

    private String here;

    @BeforeEach
    void a_collectivity() {
        here = actors.freshCollectivity();
        actors.humanResources(here);
    }

    @Test
    void a_house_without_a_vacancy_is_told_how_to_begin() {
        try (var visit = signedIn(Chrome.onDesktop(doors.port()), actors.humanResources(here))) {
            visit.open("/recrutement").sees("Aucune vacance").isAccessible();
            visit.follow("Ouvrir une vacance");
            visit.sees("Aucun poste dans l’organigramme").isAccessible();
        }
    }

    @Test
    void a_vacancy_goes_from_its_post_to_its_public_notice() {
        var post = vacancies.post(here);
        try (var visit = signedIn(Chrome.onDesktop(doors.port()), actors.humanResources(here))) {
            visit.open("/organigramme/postes/" + post.id()).follow("Ouvrir une vacance");
            visit.isAccessible().press("Ouvrir la vacance");
            visit.sees("Texte de la vacance").sees("La mention manque.").isAccessible();
            visit.fill("Intitulé du poste", "Assistant de service social (Houaïlou)")
                    .fill("Lieu de travail", "Houaïlou")
                    .fill("Poste à pourvoir", "immédiatement")
                    .fill("Emploi RESPNC", "Travailleur social")
                    .fill("Corps ou cadre d’emploi", "Assistant socio-éducatif")
                    .fill("Durée de résidence exigée", "au moins égale à 10 ans")
                    .fill("Date de dépôt de l’offre", "20/11/2026")
                    .fill("Date limite de candidature", "18/12/2026")
                    .fill("Savoir, connaissances, diplôme exigé", "diplôme d’État d’assistant de service social.")
                    .fill("Contact et informations complémentaires", "Le chef du service, tél. 00 00 00.");
            visit.sees("43 autres avis impriment").sees("Durée habituelle pour assistant socio-éducatif");
            visit.page().evaluate("scrollTo(0, 0)");
            visit.isAccessible().photograph("vacance-texte");
            visit.fill("Durée de résidence exigée", "au moins égale à 5 ans").press("Enregistrer le texte");
            visit.sees("Le texte est enregistré.")
                    .sees("attend l’approbation")
                    .sees("Ce qui change")
                    .isAccessible();
        }
        approved();
        published();
    }

    @Test
    void the_other_vacancy_of_a_post_is_seen_from_the_draft_on_a_screen_and_on_a_telephone() {
        var day = LocalDate.of(2026, 11, 27);
        var one = vacancies.drafted(here, Vacancies.text(), day, day.plusDays(21));
        vacancies.approved(here, Vacancies.text(), day, day.plusDays(21));
        try (var visit = signedIn(Chrome.onDesktop(doors.port()), actors.humanResources(here))) {
            visit.open("/recrutement/" + one.value() + "/texte").sees("Une autre vacance de ce poste est en cours");
            visit.isAccessible().sketch("vacance-double");
            visit.page().setViewportSize(390, 844);
            visit.scrollsOnlyDownwards();
            visit.open("/recrutement/" + one.value()).isAccessible().scrollsOnlyDownwards();
            visit.sketch("tel-vacance-double");
        }
    }

    private void approved() {
        try (var visit = signedIn(Chrome.onDesktop(doors.port()), actors.director(here))) {
            visit.open("/recrutement").follow("Assistant de service social (Houaïlou)");
            visit.sees("Ce qui change").isAccessible().photograph("vacance-fiche");
            visit.follow("Approuver le texte");
            visit.isAccessible().press("Approuver le texte");
            visit.sees("Le texte est approuvé.");
        }
    }

    private void published() {
        var number = vacancies.freshNumber();
        try (var visit = signedIn(Chrome.onDesktop(doors.port()), actors.humanResources(here))) {
            visit.open("/recrutement").follow("Assistant de service social (Houaïlou)");
            visit.follow("Enregistrer l’envoi");
            visit.isAccessible().press("Enregistrer l’envoi");
            visit.follow("Enregistrer le numéro");
            visit.fill("Numéro", "sans numéro").press("Enregistrer le numéro");
            visit.sees("Ce n’est pas un numéro de la DRHFPNC").forgetErrors();
            visit.isAccessible();
            visit.fill("Numéro", number).press("Enregistrer le numéro");
            visit.follow("Publier l’avis");
            visit.isAccessible().press("Publier l’avis");
            visit.sees("L’avis est publié.").sees("ouverte").sees("59").isAccessible();
            visit.open("/recrutement").sees("Dans 24").isAccessible().photograph("vacances");
            visit.open("/organigramme?jour=24/11/2026").sees("avis ouvert").isAccessible();
        }
    }

    @Test
    void the_checks_follow_the_fields_without_losing_the_one_that_is_typed() {
        var id = vacancies.drafted(here, Vacancies.text(), DEPOSIT, DEADLINE);
        try (var visit = signedIn(Chrome.onDesktop(doors.port()), actors.humanResources(here))) {
            visit.open("/recrutement/" + id.value() + "/texte").doesNotSee("43 autres avis");
            visit.page().getByLabel("Durée de résidence exigée").fill("au moins égale à 10 ans");
            visit.page().getByLabel("Lieu de travail").focus();
            visit.sees("43 autres avis impriment");
            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("workplace");
        }
        try (var visit = signedIn(Chrome.withoutScript(doors.port()), actors.humanResources(here))) {
            visit.open("/recrutement/" + id.value() + "/texte");
            visit.page().getByLabel("Durée de résidence exigée").fill("inférieure à 3 ans");
            visit.press("Vérifier");
            visit.sees("43 autres avis impriment");
            assertThat(visit.page().getByLabel("Durée de résidence exigée").inputValue())
                    .isEqualTo("inférieure à 3 ans");
        }
    }

    @Test
    void nothing_sticks_out_on_a_telephone() {
        var draft = vacancies.drafted(here, Vacancies.text(), DEPOSIT, DEADLINE);
        var open = vacancies.published(here, DEPOSIT, DEADLINE);
        try (var visit = signedIn(Chrome.onPhone(doors.port()), actors.humanResources(here))) {
            for (var path : List.of(
                    "/recrutement",
                    "/recrutement/nouvelle",
                    "/recrutement/" + draft.value(),
                    "/recrutement/" + draft.value() + "/texte",
                    "/recrutement/" + open.value(),
                    "/recrutement/" + open.value() + "/apercu",
                    "/recrutement/" + open.value() + "/retrait")) {
                visit.open(path)
                        .isAccessible()
                        .scrollsOnlyDownwards()
                        .sketch("tel" + path.replaceAll("[0-9a-f-]{36}", "x").replaceAll("[^a-z]+", "-")
                                + (path.contains(open.value().toString()) ? "o" : ""));
            }
        }
    }

    @Test
    void the_list_is_filtered_by_words_and_by_situation() {
        vacancies.published(here, DEPOSIT, DEADLINE);
        vacancies.published(here, LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 23));
        try (var visit = signedIn(Chrome.onDesktop(doors.port()), actors.humanResources(here))) {
            visit.open("/recrutement?situation=CLOSED")
                    .sees("close, sans issue enregistrée")
                    .sees("23 octobre 2026");
            visit.doesNotSee("Dans 24");
            visit.open("/recrutement?q=houailou&tri=limite").sees("1 à 2 sur 2");
            visit.open("/recrutement?q=100%25_")
                    .sees("Aucune vacance ne correspond")
                    .isAccessible();
        }
        var stranger = actors.humanResources(actors.freshCollectivity());
        assertThat(actors.as(
                        stranger, () -> list.count(new Asked(null, null, ""), Instant.parse("2026-11-24T00:00:00Z"))))
                .isZero();
    }

    private Visit signedIn(Visit visit, Session who) {
        return visit.signedIn(doors.sessionCookie(who));
    }
}
