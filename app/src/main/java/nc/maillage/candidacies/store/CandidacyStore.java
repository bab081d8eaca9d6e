package nc.maillage.candidacies.store;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.Candidate;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
public class CandidacyStore {
    private final JdbcClient jdbc;

    CandidacyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Candidacy candidacy) {
        written("""
                insert into candidacies.candidacy (id, collectivity_id, vacancy, number, channel, way, first_name, last_name,
                    email, email_key, telephone, citizenship_claimed, residence_claimed, resident_since, corps_change, state,
                    started_at, sent_at, changed_at, withdrawn_at, paper_route, received_on, posted_on, counted_day, counted_why,
                    closes_at, extended_to, visa_transmitted_on, visa_arrived_on, visa_by, kept, kept_at, link_made_at,
                    reminded_at, registered_by, version)
                values (:id, :collectivity, :vacancy, :number, :channel, :way, :first, :last,
                    :email, :key, :telephone, :citizenship, :residence, :since, :corps, :state,
                    :started, :sent, :changed, :withdrawn, :route, :received, :posted, :counted, :why,
                    :closes, :extended, :transmitted, :arrived, :visaBy, :kept, :keptAt, :linkMade,
                    :reminded, :registered, :version)
                """, candidacy)
                .param("collectivity", Tenancy.required().value())
                .param("vacancy", candidacy.vacancy().value())
                .param("channel", candidacy.channel().name())
                .param("started", utc(candidacy.startedAt()))
                .param("registered", candidacy.registeredBy(), Types.OTHER)
                .update();
    }

    /** Written over the version that was read; false where somebody else was quicker. */
    public boolean update(Candidacy candidacy) {
        return written("""
                        update candidacies.candidacy set number = :number, way = :way, first_name = :first, last_name = :last,
                            email = :email, email_key = :key, telephone = :telephone, citizenship_claimed = :citizenship,
                            residence_claimed = :residence, resident_since = :since, corps_change = :corps, state = :state,
                            sent_at = :sent, changed_at = :changed, withdrawn_at = :withdrawn, paper_route = :route,
                            received_on = :received, posted_on = :posted, counted_day = :counted, counted_why = :why,
                            closes_at = :closes, extended_to = :extended, visa_transmitted_on = :transmitted,
                            visa_arrived_on = :arrived, visa_by = :visaBy, kept = :kept, kept_at = :keptAt,
                            link_made_at = :linkMade, reminded_at = :reminded, version = version + 1
                        where id = :id and version = :version
                        """, candidacy).update() == 1;
    }

    private JdbcClient.StatementSpec written(String sql, Candidacy it) {
        var arrival = it.arrival();
        var statement = jdbc.sql(sql)
                .param("id", it.id().value())
                .param("number", it.number(), Types.VARCHAR)
                .param("way", it.way() == null ? null : it.way().code(), Types.VARCHAR)
                .param("citizenship", it.claims().citizenship(), Types.BOOLEAN)
                .param("residence", it.claims().residence(), Types.BOOLEAN)
                .param("since", it.claims().residentSince(), Types.DATE)
                .param("corps", it.corpsChange())
                .param("state", it.state().name())
                .param("changed", utc(it.changedAt()))
                .param("withdrawn", utc(it.withdrawnAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("sent", utc(arrival == null ? null : arrival.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("closes", utc(arrival == null ? null : arrival.closesAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("extended", utc(arrival == null ? null : arrival.extendedTo()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("transmitted", it.visa().transmittedOn(), Types.DATE)
                .param("arrived", it.visa().arrivedOn(), Types.DATE)
                .param("visaBy", it.visa().by(), Types.VARCHAR)
                .param("kept", it.consent().given())
                .param("keptAt", utc(it.consent().at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("linkMade", utc(it.linkMadeAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reminded", utc(it.remindedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("version", it.version());
        return paper(named(statement, it.candidate()), arrival == null ? null : arrival.paper());
    }

    private static JdbcClient.StatementSpec named(JdbcClient.StatementSpec statement, Candidate who) {
        return statement
                .param("first", who.firstName())
                .param("last", who.lastName())
                .param("email", who.email(), Types.VARCHAR)
                .param("key", who.email() == null ? null : Candidate.key(who.email()), Types.VARCHAR)
                .param("telephone", who.telephone(), Types.VARCHAR);
    }

    private static JdbcClient.StatementSpec paper(
            JdbcClient.StatementSpec statement, Arrival.@Nullable PaperDays days) {
        var counted =
                days == null || days.counted() == null ? null : days.counted().name();
        return statement
                .param("route", days == null ? null : days.route().name(), Types.VARCHAR)
                .param("received", days == null ? null : days.receivedOn(), Types.DATE)
                .param("posted", days == null ? null : days.postedOn(), Types.DATE)
                .param("counted", counted, Types.VARCHAR)
                .param("why", days == null ? null : days.why(), Types.VARCHAR);
    }

    @Transactional(readOnly = true)
    public Optional<Candidacy> find(CandidacyId id) {
        return jdbc.sql("select * from candidacies.candidacy where id = :id")
                .param("id", id.value())
                .query(CandidacyRows::candidacy)
                .optional();
    }

    /** Those on line and on paper, in the order in which they came; those not sent yet come last. */
    @Transactional(readOnly = true)
    public List<Candidacy> ofVacancy(VacancyId vacancy) {
        return jdbc.sql("""
                select * from candidacies.candidacy where vacancy = :vacancy
                order by coalesce(received_on, (sent_at at time zone 'Pacific/Noumea')::date) nulls last, sent_at nulls last, started_at, id
                """)
                .param("vacancy", vacancy.value())
                .query(CandidacyRows::candidacy)
                .list();
    }

    /** Those that somebody answered, or began to. */
    @Transactional(readOnly = true)
    public Set<VacancyId> vacancies() {
        return new HashSet<>(jdbc.sql("select distinct vacancy from candidacies.candidacy")
                .query((row, line) -> new VacancyId(row.getObject("vacancy", UUID.class)))
                .list());
    }

    /** The one on line that this address has to the vacancy and has not withdrawn. */
    @Transactional(readOnly = true)
    public Optional<Candidacy> ofAddress(VacancyId vacancy, String email) {
        return jdbc.sql("""
                select * from candidacies.candidacy
                where vacancy = :vacancy and email_key = :key and channel = 'ONLINE' and state <> 'WITHDRAWN'
                """)
                .param("vacancy", vacancy.value())
                .param("key", Candidate.key(email))
                .query(CandidacyRows::candidacy)
                .optional();
    }

    /** The link of before, if any, leads nowhere from then on. */
    public void link(CandidacyId id, String digest, Instant at) {
        jdbc.sql("update candidacies.candidacy set link_digest = :digest, link_made_at = :at where id = :id")
                .param("id", id.value())
                .param("digest", digest)
                .param("at", utc(at))
                .update();
    }

    /** « 2026-C-0012 » ; the series is held until the end of the transaction. */
    public String nextNumber(LocalDate day) {
        int next = jdbc.sql("""
                insert into candidacies.numbering (collectivity_id, year, last) values (:collectivity, :year, 1)
                on conflict (collectivity_id, year) do update set last = candidacies.numbering.last + 1
                returning last
                """)
                .param("collectivity", Tenancy.required().value())
                .param("year", day.getYear())
                .query(Integer.class)
                .single();
        return "%d-C-%04d".formatted(day.getYear(), next);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
