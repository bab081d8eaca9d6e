package nc.maillage.recruitment.store;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Residence;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.Publication;
import nc.maillage.recruitment.domain.Vacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes what anyone may read of a vacancy; each version stays. */
@Component
@Transactional
public class PublicationStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    PublicationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** False where another notice, of whatever collectivity, has that address. */
    public boolean insert(Vacancy vacancy, Instant at) {
        var publication = vacancy.published();
        var notice = vacancy.notice();
        var residence = notice.value(NoticeField.RESIDENCE, Residence.class);
        var written = jdbc.sql("""
                insert into recruitment.publication (vacancy, collectivity_id, address, number, title, employer, corps, place,
                    residence_operator, residence_years, deposited_on, deadline, closes_at, status, version, words, published_at, changed_at)
                values (:vacancy, :collectivity, :address, :number, :title, :employer, :corps, :place, :operator, :years, :deposited,
                    :deadline, :closes, 'PUBLISHED', 1, :words, :at, :at)
                on conflict (address) do nothing
                """)
                .param("vacancy", vacancy.id().value())
                .param("collectivity", Tenancy.required().value())
                .param("address", publication.address())
                .param("number", publication.number())
                .param("title", vacancy.text().title())
                .param("employer", notice.text(NoticeField.EMPLOYER))
                .param("corps", corps(vacancy, notice))
                .param("place", notice.text(NoticeField.WORKPLACE), Types.VARCHAR)
                .param("operator", residence == null ? null : residence.operator(), Types.VARCHAR)
                .param("years", residence == null ? null : residence.years(), Types.INTEGER)
                .param("deposited", publication.depositedOn())
                .param("deadline", publication.deadline())
                .param("closes", publication.closesAt().atOffset(ZoneOffset.UTC))
                .param("words", publication.number() + "\n" + vacancy.text().words())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (written == 1) {
            insertVersion(vacancy, null, at);
        }
        return written == 1;
    }

    private static String[] corps(Vacancy vacancy, Notice notice) {
        var official = notice.items(NoticeField.CORPS);
        return (official.isEmpty() ? vacancy.text().corps() : official).toArray(String[]::new);
    }

    /** @param note why it differs from the version before, in words */
    public void change(Vacancy vacancy, String note, Instant at) {
        var publication = vacancy.published();
        jdbc.sql("""
                update recruitment.publication set deadline = :deadline, closes_at = :closes, status = :status, outcome_on = :outcome,
                    version = :version, changed_at = :at
                where vacancy = :vacancy and version = :version - 1
                """)
                .param("vacancy", vacancy.id().value())
                .param("deadline", publication.deadline())
                .param("closes", publication.closesAt().atOffset(ZoneOffset.UTC))
                .param("status", publication.status().name())
                .param("outcome", publication.outcomeOn(), Types.DATE)
                .param("version", publication.version())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        insertVersion(vacancy, note, at);
    }

    private void insertVersion(Vacancy vacancy, @Nullable String note, Instant at) {
        var publication = vacancy.published();
        jdbc.sql("""
                insert into recruitment.publication_version (vacancy, version, collectivity_id, content, status, deadline, note, changed_at)
                values (:vacancy, :version, :collectivity, :content::jsonb, :status, :deadline, :note, :at)
                """)
                .param("vacancy", vacancy.id().value())
                .param("version", publication.version())
                .param("collectivity", Tenancy.required().value())
                .param(
                        "content",
                        json.writeValueAsString(new PublishedContent(vacancy.text(), publication.republication())))
                .param("status", publication.status().name())
                .param("deadline", publication.deadline())
                .param("note", note, Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether a notice of whatever collectivity has that address. */
    @Transactional(readOnly = true)
    public boolean taken(String address) {
        return jdbc.sql("select exists (select from recruitment.publication where address = :address)")
                .param("address", address)
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public @Nullable Publication last(VacancyId vacancy) {
        return jdbc.sql("""
                select p.*, v.content from recruitment.publication p
                join recruitment.publication_version v on v.vacancy = p.vacancy and v.version = p.version
                where p.vacancy = :vacancy
                """)
                .param("vacancy", vacancy.value())
                .query((row, line) -> new Publication(
                        row.getString("address"),
                        row.getString("number"),
                        PublicationStatus.valueOf(row.getString("status")),
                        row.getInt("version"),
                        row.getObject("deposited_on", LocalDate.class),
                        row.getObject("deadline", LocalDate.class),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        json.readValue(row.getString("content"), PublishedContent.class)
                                .republication(),
                        row.getObject("outcome_on", LocalDate.class)))
                .optional()
                .orElse(null);
    }
}
