package nc.maillage.decisions.lawreplay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nc.maillage.access.Role;
import nc.maillage.access.usecase.DeclareRecusal;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.lawreplay.Replays;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class LawReplayPagesTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Decided decided;

    @Autowired
    Replays replays;

    @Autowired
    DeclareRecusal recuse;

    private String here;
    private Client head;

    @BeforeEach
    void inACollectivityOfItsOwn() {
        here = decided.ready(actors.freshCollectivity());
        head = doors.signedIn(actors.headOfOffice(here));
    }

    @Test
    void an_empty_list_says_what_a_replay_is_for() {
        assertThat(head.get("/decisions/rejeux").body()).contains("Aucun rejeu", "quelles décisions changent");
        assertThat(head.get("/decisions").body()).contains("/decisions/rejeux");
    }

    @Test
    void the_form_suggests_the_days_on_which_the_known_law_changed() {
        replays.smagIsPublished(here);

        assertThat(head.get("/decisions/rejeux/nouveau").body())
                .contains("from=14%2F11%2F2026", "to=15%2F11%2F2026", "scheme=amg-sud", "160\u00A0000\u00A0F");
    }

    @Test
    void what_is_wrong_is_said_on_its_field_and_what_was_typed_is_kept() {
        var refused = head.post(
                "/decisions/rejeux", Map.of("from", "15/11/2026", "to", "14/11/2026", "signedFrom", "01/11/2026"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("inversez-les", "value=\"15/11/2026\"", "value=\"01/11/2026\"");
        assertThat(head.get("/decisions/rejeux").body()).contains("Aucun rejeu");
    }

    @Test
    void each_count_opens_the_decisions_behind_it() {
        var moved = aRefusalThatMoves();
        replays.signedOn("2026-11-10", here, Verdicts.aResident());
        replays.smagIsPublished(here);
        var id = replays.asked(here, Replays.EVE, Replays.PUBLISHED);
        replays.ran(here, id);
        var run = "/decisions/rejeux/" + id.value();

        var page = head.get(run).body();
        assertThat(page)
                .contains("Terminé", "Résultat changé", "Refuser → Accorder, catégorie A", "Commune inconnue")
                .contains(run + "/decisions?nature=FOND&amp;commune=inconnue")
                .contains("Empreinte des règles");
        for (var filter : new String[] {
            "nature=RESULT", "commune=inconnue", "foyer=ALONE", "annee=2026", "recours=OPEN", "portee=CONTRARY"
        }) {
            assertThat(head.get(run + "/decisions?nature=FOND&" + filter).body())
                    .as(filter)
                    .contains("/decisions/" + moved.number());
        }
        for (var other : new String[] {"foyer=COUPLE", "annee=2025", "recours=FINAL", "portee=FOLLOWS"}) {
            assertThat(head.get(run + "/decisions?nature=FOND&" + other).body())
                    .as(other)
                    .contains("Aucune décision");
        }
        assertThat(head.get(run + "/decisions?nature=RESULT&format=csv").body())
                .contains("\r\n" + moved.number() + ";2026-11-10;", ";Refuser;", "catégorie A;");
    }

    @Test
    void of_a_person_from_whom_the_reader_stands_aside_only_the_number_is_told() {
        var moved = aRefusalThatMoves();
        replays.smagIsPublished(here);
        var id = replays.asked(here, Replays.EVE, Replays.PUBLISHED);
        replays.ran(here, id);
        var me = actors.headOfOffice(here);
        actors.as(
                me,
                () -> recuse.run(
                                me.agent().id(),
                                moved.proposal().content().person().value(),
                                "Cousine.",
                                null)
                        .orFail());

        for (var form : new String[] {"", "?format=csv"}) {
            assertThat(head.get("/decisions/rejeux/" + id.value() + "/decisions" + form)
                            .body())
                    .contains(moved.number())
                    .doesNotContain("href=\"/decisions/" + moved.number())
                    .doesNotContain("Lydie", moved.proposal().content().reference(), "Personne seule,", "Départ :")
                    .contains("Personne à accès restreint");
        }
    }

    @Test
    void a_replay_that_waits_can_be_stopped_and_says_so() {
        aRefusalThatMoves();
        var run = "/decisions/rejeux/"
                + replays.asked(here, Replays.EVE, Replays.PUBLISHED).value();
        assertThat(head.get(run).body()).contains("Relecture en cours", "every 2s", "<progress max=\"1\" value=\"0\"");
        assertThat(head.get(run + "/arret").body()).contains("Rien de ce qu’il a déjà trouvé ne sera gardé");

        head.post(run + "/arret", Map.of());

        assertThat(head.get(run).body()).contains("Arrêté par Camille Pourouda").doesNotContain("every 2s");
        assertThat(head.get("/decisions/rejeux").body()).contains("Arrêté");
    }

    @Test
    void only_those_who_may_replay_the_law_open_these_pages() {
        for (var role : new Role[] {Role.RECEPTION, Role.CASE_OFFICER, Role.APPROVER, Role.ADMINISTRATOR}) {
            assertThat(doors.signedIn(actors.of(role, here))
                            .get("/decisions/rejeux")
                            .status())
                    .as("%s", role)
                    .isEqualTo(403);
        }
        assertThat(doors.signedIn(actors.director(here))
                        .get("/decisions/rejeux")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_appeal_is_recorded_once_listed_and_taken_back_with_a_reason() {
        var decision = aRefusalThatMoves();
        var page = "/decisions/" + decision.number();
        var officer = doors.signedIn(actors.caseOfficer(here));
        var form = Map.of("kind", "JUDICIAL", "filedOn", "20/11/2026", "reference", "2600417-1");

        assertThat(officer.post(page + "/recours", Map.of("kind", "JUDICIAL", "filedOn", "09/11/2026"))
                        .body())
                .contains("Donnez sa référence");
        assertThat(officer.post(
                                page + "/recours",
                                Map.of("kind", "JUDICIAL", "filedOn", "09/11/2026", "reference", "2600417-1"))
                        .body())
                .contains("un recours ne peut pas être plus ancien");
        officer.post(page + "/recours", form);
        officer.post(page + "/recours", form);
        var listed = officer.get(page).body();
        assertThat(listed).contains("Recours contentieux", "2600417-1").containsOnlyOnce("/annulation");
        var cancel = listed.replaceAll("(?s).*href=\"([^\"]*/annulation)\".*", "$1");

        assertThat(officer.post(cancel, Map.of()).body()).contains("Dites pourquoi il est annulé");
        officer.post(cancel, Map.of("reason", "Recours d’un autre dossier."));

        assertThat(officer.get(page).body())
                .contains("Recours d’un autre dossier.")
                .doesNotContain("/annulation");
        assertThat(doors.signedIn(actors.approver(here)).get(page).body()).doesNotContain("Enregistrer un recours");
    }

    private Decision aRefusalThatMoves() {
        return replays.signedOn("2026-11-10", here, Replays.oneWhomItMoves());
    }
}
