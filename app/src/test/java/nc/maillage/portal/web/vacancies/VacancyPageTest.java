package nc.maillage.portal.web.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import nc.maillage.notices.json.Json;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.Publications;
import nc.maillage.recruitment.Publications.Sample;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class VacancyPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Actors actors;

    @Autowired
    Publications publications;

    @Autowired
    Doors doors;

    private String here;
    private Sample sample;
    private Client passerBy;

    @BeforeEach
    void a_notice_that_was_prolonged_once() {
        here = actors.freshCollectivity();
        var first = Sample.of(here + "-1", "Assistant(e) social(e) de secteur", "Province Nord", TODAY.plusDays(3))
                .at("Centre médico-social de Houaïlou")
                .doing("accompagner les familles\nrecevoir le public");
        publications.publish(here, first);
        sample = first.until(TODAY.plusDays(17))
                .titled("Assistant(e) de service social de secteur")
                .ended(PublicationStatus.EXTENDED);
        publications.change(here, sample, 2, "Trop peu de candidatures.", at("2026-11-23T09:00:00+11:00"));
        passerBy = doors.anonymous();
    }

    @Test
    void the_deadline_is_told_with_its_hour_and_the_one_before_with_what_changed() {
        var page = plain(passerBy.get(path()));

        assertThat(page)
                .contains("Jusqu’au <b>vendredi 11 décembre 2026</b>, minuit, heure de Nouméa", "Encore 17 jours")
                .contains("La date limite a été repoussée", "Elle était le vendredi 27 novembre 2026")
                .contains("Date limite : vendredi 11 décembre 2026 au lieu de vendredi 27 novembre 2026")
                .contains("Trop peu de candidatures.", "Ont changé : intitulé.", "Version 2", "Version 1")
                .contains("data-closes=\"2026-12-11T13:00:00Z\"", "Tout le monde peut candidater.")
                .contains("href=\"" + path() + "/candidater\"", "\"directApply\":true");
    }

    @Test
    void what_became_of_it_is_said_at_the_top_and_its_offer_leaves_the_search_engines() {
        publications.change(
                here, sample.ended(PublicationStatus.WITHDRAWN), 3, "Poste supprimé", at("2026-11-24T08:00:00+11:00"));

        var page = plain(passerBy.get(path()));
        assertThat(page)
                .contains("Cet avis a été retiré", "Le 24 novembre 2026. Poste supprimé. On ne peut plus y répondre.")
                .doesNotContain("application/ld+json", "data-closes", "/candidater");

        publications.change(here, sample.ended(PublicationStatus.FILLED), 4, null, at("2026-11-24T09:00:00+11:00"));
        assertThat(plain(passerBy.get(path()))).contains("Ce poste est pourvu");
        publications.change(
                here, sample.ended(PublicationStatus.UNSUCCESSFUL), 5, null, at("2026-11-24T10:00:00+11:00"));
        assertThat(plain(passerBy.get(path()))).contains("Cet avis est resté infructueux");
    }

    @Test
    void its_json_for_search_engines_ends_with_its_day_in_noumea_and_no_text_breaks_out_of_it() {
        publications.change(here, sample.titled("<!--<script>Chef</script>"), 3, null, at("2026-11-24T08:00:00+11:00"));

        var page = passerBy.get(path()).body();
        var json =
                page.substring(page.indexOf("ld+json\">") + 9, page.indexOf("</script>", page.indexOf("ld+json\">")));
        assertThat(json).doesNotContain("<").contains("\"validThrough\":\"2026-12-11T23:59:59+11:00\"");
        assertThat(Json.values(json)).isPresent();
    }

    @Test
    void it_is_taken_away_as_a_pdf_and_as_a_date_that_moves_with_it() {
        var pdf = passerBy.get(path() + "/avis.pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF");

        assertThat(passerBy.get(path() + "/date-limite.ics").body())
                .contains("DTSTART;VALUE=DATE:20261211", "SEQUENCE:2", "STATUS:CONFIRMED");
    }

    @Test
    void an_address_that_is_none_says_so_and_leads_back() {
        for (var wrong : new String[] {"/avis/99-9999", "/avis/99-9999/avis.pdf", "/avis/99-9999/date-limite.ics"}) {
            var answer = passerBy.get(wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(404);
            assertThat(plain(answer)).contains("Cet avis n’existe pas", "href=\"/avis\"");
        }
    }

    @Test
    void it_is_read_by_everyone_and_counts_the_seconds_whatever_the_clock_of_the_reader() {
        try (var visit = Chrome.onDesktop(doors.port())) {
            visit.open(path()).sees("Il reste").isAccessible().sketch("avis-page");
        }
        try (var visit = Chrome.onPhone(doors.port())) {
            visit.open(path()).isAccessible().scrollsOnlyDownwards().sketch("tel-avis-page");
        }
        try (var visit = Chrome.elsewhere(doors.port(), "Pacific/Honolulu", Instant.parse("2030-01-01T01:00:00Z"))) {
            visit.open(path()).sees("Il reste 1").sees("vendredi 11 décembre 2026");
        }
        try (var visit = Chrome.withoutScript(doors.port())) {
            visit.open(path()).sees("Encore 17 jours").sees("minuit, heure de Nouméa");
        }
    }

    private String path() {
        return "/avis/" + Objects.requireNonNull(sample).number();
    }

    private static OffsetDateTime at(String when) {
        return OffsetDateTime.parse(when);
    }

    private static String plain(Client.Answer answer) {
        return answer.body().replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
