package nc.maillage.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.recruitment.domain.ProposalKind;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.store.ProposalStore;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class NoticeStoryTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Charts charts;

    @Autowired
    ProposalStore proposals;

    @Autowired
    PostStore posts;

    private Session head;

    @BeforeEach
    void a_head_of_office() {
        head = actors.headOfOffice(actors.freshCollectivity());
    }

    @Test
    void what_is_odd_in_a_notice_is_told_with_its_source() {
        var text = ccas().replace("vendredi 28 février 2025", "vendredi 31 janvier 2025")
                .replace("3134-25-9003", "3134-24-9003")
                .replace("au moins égale à 5 ans", "au moins égale à 5 ans pour cadre socio-éducatif");

        assertThat(page(take(text)))
                .contains("La date limite précède la date de dépôt", "La référence est d’une autre année")
                .contains("9 autres avis impriment");
    }

    @Test
    void a_republication_is_a_version_of_the_same_notice_and_says_what_changed() {
        take(ccas());
        var second = take(ccas().replace("vendredi 28 février 2025", "vendredi 14 mars 2025"));

        assertThat(page(second))
                .contains("Versions de l’avis")
                .contains("vendredi 28 février 2025 → vendredi 14 mars 2025");
        assertThat(as(() -> proposals.ofNotice(second)))
                .as("its post is the one that the first version proposes already")
                .noneMatch(each -> each.content().kind() == ProposalKind.POST);
        charts.acceptAll(head);
        var post = as(() -> posts.all()).getFirst();
        assertThat(as(() -> posts.noticesOf(post.id()))).hasSize(2);
    }

    @Test
    void a_reference_printed_on_the_notices_of_two_posts_is_told_and_makes_two_posts() {
        take(ccas());
        var other = take(ccas().replace("Directrice(teur) du Centre Communal d’Action Sociale", "Agent d’accueil"));

        assertThat(page(other)).contains("La référence 25-9003 est portée par 2 avis différents");
        charts.acceptAll(head);
        assertThat(as(() -> posts.all())).hasSize(2);
    }

    @Test
    void a_notice_that_was_withdrawn_leads_to_the_one_that_took_its_place_and_back() {
        var withdrawn = take(head(ccas()) + "\n\nL’AVP a été retiré.\n");
        var next = take(ccas().replace("3134-25-9003/SR du 07 février 2025", "3134-25-9400/SR du 07 mars 2025")
                .replace("vendredi 07 février 2025", "vendredi 07 mars 2025")
                .replace("vendredi 28 février 2025", "vendredi 28 mars 2025"));

        assertThat(page(withdrawn)).contains("Remplacé par un autre avis", next.toString());
        assertThat(page(next)).contains("Remplace un avis retiré ou infructueux", withdrawn.toString());
    }

    @Test
    void each_field_leads_to_its_line_in_the_text_and_a_doubtful_one_waits_for_a_person() {
        var id = take(ccas().replace(
                        "Corps ou grade d’emploi /Domaine : Attaché ou cadre socio-éducatif",
                        "Corps ou grade d’emploi /Domaine : Adjoint"));
        var address = "/organigramme/avis/" + id;

        assertThat(page(id))
                .contains("href=\"#l5\"", "<li id=\"l5\">")
                .contains("Employeur : Centre Communal d’Action Sociale")
                .contains("value=\"corps_cadre\"");
        var client = doors.signedIn(head);
        client.post(address + "/champs", Map.of("champ", "corps_cadre"));
        assertThat(client.get(address).body()).contains("vérifié par").doesNotContain("value=\"corps_cadre\"");
        client.post(address + "/champs", Map.of("champ", "inconnu"));
        assertThat(client.get(address).body()).contains("n’était pas à vérifier");
    }

    @Test
    void the_file_of_a_notice_is_given_back_as_it_came_and_to_no_stranger() {
        var id = take(ccas());
        var address = "/organigramme/avis/" + id + "/fichier";
        var answer = doors.signedIn(head).get(address);

        assertThat(answer.body()).isEqualTo(ccas());
        assertThat(answer.whole().headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(answer.whole()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("sandbox");
        var stranger = actors.headOfOffice(actors.freshCollectivity());
        assertThat(doors.signedIn(stranger).get(address).status()).isEqualTo(404);
    }

    private static String head(String notice) {
        return notice.substring(0, notice.indexOf("# Détails"));
    }

    private static String ccas() {
        return new String(InventedNotices.read("ccas"), StandardCharsets.UTF_8);
    }

    private UUID take(String text) {
        return charts.take(head, text.getBytes(StandardCharsets.UTF_8));
    }

    private String page(UUID notice) {
        return doors.signedIn(head)
                .get("/organigramme/avis/" + notice)
                .body()
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
    }

    private <T> T as(Supplier<T> work) {
        return actors.as(head, work);
    }
}
