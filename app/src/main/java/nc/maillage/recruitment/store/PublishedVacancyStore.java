package nc.maillage.recruitment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.platform.CollectivityId;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.PublishedVacancy;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.NoticeMarks;
import nc.maillage.recruitment.domain.Publication;
import nc.maillage.recruitment.domain.VacancyNotice;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What anyone may read of the vacancies, asked as the role of the public pages. */
@Component
class PublishedVacancyStore implements PublishedVacancies {
    private static final String SELECT = """
            select p.vacancy, p.collectivity_id, p.address, p.number, p.deposited_on, p.published_at, p.outcome_on,
                v.version, v.content, v.status, v.deadline, v.note, v.changed_at
            from recruitment.publication p join recruitment.publication_version v on v.vacancy = p.vacancy
            """;
    private static final String LAST = SELECT + " where v.version = p.version";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PublishedVacancyStore(@Qualifier("portalJdbcClient") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<PublishedVacancy> at(String address) {
        return jdbc.sql(LAST + " and p.address = :address")
                .param("address", address)
                .query(this::published)
                .optional();
    }

    @Override
    public Optional<PublishedVacancy> of(VacancyId id) {
        return jdbc.sql(LAST + " and p.vacancy = :id")
                .param("id", id.value())
                .query(this::published)
                .optional();
    }

    @Override
    public List<PublishedVacancy> versions(String address) {
        return jdbc.sql(SELECT + " where p.address = :address order by v.version")
                .param("address", address)
                .query(this::published)
                .list();
    }

    @Override
    public List<PublishedVacancy> last(List<VacancyId> ids) {
        return jdbc.sql(SELECT + """
                        join unnest(cast(:ids as uuid[])) with ordinality as asked(id, place) on asked.id = p.vacancy
                        where v.version = p.version order by asked.place
                        """)
                .param("ids", ids.stream().map(VacancyId::value).toArray(UUID[]::new))
                .query(this::published)
                .list();
    }

    @Override
    public List<PublishedVacancy> of(CollectivityId collectivity) {
        return jdbc.sql(LAST + " and p.collectivity_id = :collectivity order by p.published_at desc, p.address")
                .param("collectivity", collectivity.value())
                .query(this::published)
                .list();
    }

    private PublishedVacancy published(ResultSet row, int line) throws SQLException {
        var content = json.readValue(row.getString("content"), PublishedContent.class);
        var status = PublicationStatus.valueOf(row.getString("status"));
        var number = row.getString("number");
        var deposited = row.getObject("deposited_on", LocalDate.class);
        var deadline = row.getObject("deadline", LocalDate.class);
        var ended = status == PublicationStatus.FILLED || status == PublicationStatus.UNSUCCESSFUL;
        return new PublishedVacancy(
                new VacancyId(row.getObject("vacancy", UUID.class)),
                new CollectivityId(row.getObject("collectivity_id", UUID.class)),
                row.getString("address"),
                number,
                VacancyNotice.of(
                        content.text(), new NoticeMarks(number, deposited, deadline, content.republication(), status)),
                status,
                row.getInt("version"),
                deposited,
                deadline,
                Publication.closingOf(deadline),
                instant(row, "published_at"),
                instant(row, "changed_at"),
                row.getString("note"),
                ended ? row.getObject("outcome_on", LocalDate.class) : null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
