package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.notices.write.DeadlineCalendar;
import nc.maillage.notices.write.Feeds;
import nc.maillage.notices.write.JobPosting;
import nc.maillage.notices.write.OfficialRow;
import nc.maillage.notices.write.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedFormsTest {
    private final Map<String, @Nullable Object> job = JobPosting.tree(Invented.notice());

    @Test
    void the_offer_holds_to_the_end_of_its_last_day_in_noumea() {
        assertThat(job)
                .containsEntry("validThrough", "2026-03-27T23:59:59+11:00")
                .containsEntry("datePosted", "2026-03-06");
    }

    @Test
    void residence_is_an_eligibility_and_a_priority_never_a_place_of_the_applicant() {
        assertThat(job).doesNotContainKeys("applicantLocationRequirements", "directApply", "applicationContact");
        assertThat(String.valueOf(job.get("eligibilityToWorkRequirement")))
                .contains("prioritaires")
                .contains("5 ans");
    }

    @Test
    void a_post_that_is_only_likely_to_be_vacant_promises_no_start() {
        Notice likely = Invented.with(": immédiatement", ": susceptible d’être vacant au 1er août 2026");
        assertThat(JobPosting.tree(likely)).doesNotContainKeys("jobStartDate", "jobImmediateStart");
        assertThat(job).containsEntry("jobImmediateStart", true);
    }

    @Test
    void nothing_in_a_notice_can_close_the_script_that_holds_it() {
        Notice sly = Invented.with("Le service invente", "</script><b>Le service invente");
        assertThat(JobPosting.json(sly)).doesNotContain("</script>");
    }

    @Test
    void an_extension_keeps_the_identifier_and_raises_the_sequence() {
        Notice extended = Invented.with("vendredi 27 mars 2026", "vendredi 17 avril 2026");
        Published first = new Published(
                NoticeKey.of(Invented.notice()), Invented.notice(), 0, LocalDate.of(2026, 3, 6), "https://a/1");
        Published second = new Published(NoticeKey.of(extended), extended, 1, LocalDate.of(2026, 3, 27), "https://b/2");
        String before = DeadlineCalendar.of("Avis", List.of(first));
        String after = DeadlineCalendar.of("Avis", List.of(second));
        assertThat(before).contains("SEQUENCE:0", "DTSTART;VALUE=DATE:20260327", "TRIGGER:-P3D");
        assertThat(after)
                .contains(
                        "SEQUENCE:1",
                        "DTSTART;VALUE=DATE:20260417",
                        "UID:" + first.key().uuid());
        String feed = Feeds.atom(new Feeds.About("Avis", "https://b/atom.xml", "https://b/"), List.of(second));
        assertThat(feed).contains("urn:uuid:" + first.key().uuid(), "<published>2026-03-06T00:00:00+11:00</published>");
    }

    @Test
    void a_withdrawn_notice_is_cancelled_in_calendars() {
        Notice withdrawn = Invented.with("# Détails de l’offre :", "L’AVP a été retiré.\n\n# Détails de l’offre :");
        Published published =
                new Published(NoticeKey.of(withdrawn), withdrawn, 1, LocalDate.of(2026, 3, 9), "https://a/1");
        assertThat(DeadlineCalendar.of("Avis", List.of(published)))
                .contains("STATUS:CANCELLED")
                .doesNotContain("VALARM");
    }

    @Test
    void lines_of_a_calendar_are_folded_at_seventy_five_octets() {
        Notice wordy = Invented.with(
                "du lagon",
                "du lagon et des œuvres sociales des îles ".repeat(4).strip());
        Published published = new Published(NoticeKey.of(wordy), wordy, 0, LocalDate.of(2026, 3, 6), "https://a/1");
        assertThat(DeadlineCalendar.of("Avis", List.of(published)).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void the_row_has_every_official_column_and_its_days_their_offset() {
        assertThat(OfficialRow.COLUMNS)
                .hasSize(48)
                .startsWith("id", "is_communique")
                .endsWith("collectivite_rid7");
        assertThat(OfficialRow.of(Invented.notice()))
                .containsEntry("date_cloture", "2026-03-27T00:00:00+11:00")
                .containsEntry("numero", "26-0001");
    }
}
