package nc.maillage.recruitment;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nc.maillage.notices.json.Json;
import nc.maillage.notices.text.Fold;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WorkingClock;
import nc.maillage.testing.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publications written straight into their table, for what searches them. */
@Component
public class Publications {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Actors actors;

    Publications(DataSource program, TransactionTemplate transaction, Actors actors) {
        this.jdbc = JdbcClient.create(program);
        this.transaction = transaction;
        this.actors = actors;
    }

    /** @param residence « >=5 », « <3 », null where none is asked */
    public record Sample(
            String number,
            String title,
            String employer,
            List<String> corps,
            @Nullable String place,
            @Nullable String residence,
            LocalDate deposited,
            LocalDate deadline,
            PublicationStatus status,
            String missions) {
        public static Sample of(String number, String title, String employer, LocalDate deadline) {
            return new Sample(
                    number,
                    title,
                    employer,
                    List.of("Assistant socio-éducatif"),
                    null,
                    ">=5",
                    deadline.minusDays(21),
                    deadline,
                    PublicationStatus.PUBLISHED,
                    "");
        }

        public Sample at(String where) {
            return new Sample(number, title, employer, corps, where, residence, deposited, deadline, status, missions);
        }

        public Sample asking(@Nullable String duration) {
            return new Sample(number, title, employer, corps, place, duration, deposited, deadline, status, missions);
        }

        public Sample corps(String... several) {
            return new Sample(
                    number, title, employer, List.of(several), place, residence, deposited, deadline, status, missions);
        }

        public Sample ended(PublicationStatus end) {
            return new Sample(number, title, employer, corps, place, residence, deposited, deadline, end, missions);
        }

        public Sample until(LocalDate later) {
            return new Sample(number, title, employer, corps, place, residence, deposited, later, status, missions);
        }

        public Sample titled(String other) {
            return new Sample(number, other, employer, corps, place, residence, deposited, deadline, status, missions);
        }

        public Sample doing(String work) {
            return new Sample(number, title, employer, corps, place, residence, deposited, deadline, status, work);
        }

        String words() {
            return Fold.key(String.join(
                    " ", number, title, employer, String.join(" ", corps), place == null ? "" : place, missions));
        }
    }

    public void publish(String slug, Sample... samples) {
        CollectivityId here = actors.idOf(slug);
        Tenancy.within(
                here,
                () -> transaction.executeWithoutResult(status -> {
                    for (var sample : samples) {
                        insert(here, sample);
                    }
                }));
    }

    private void insert(CollectivityId here, Sample sample) {
        var years = sample.residence() == null
                ? null
                : Integer.valueOf(sample.residence().replaceAll("\\D", ""));
        var published = sample.deposited().atTime(8, 0).atZone(WorkingClock.NOUMEA);
        jdbc.sql("""
                insert into recruitment.publication (vacancy, collectivity_id, address, number, title, employer, corps, place,
                    residence_operator, residence_years, deposited_on, deadline, closes_at, status, outcome_on, version, words,
                    published_at, changed_at)
                values (:id, :collectivity, :number, :number, :title, :employer, :corps, :place, :operator, :years, :deposited,
                    :deadline, :closes, :status, :outcome, 1, :words, :published, :published)
                """)
                .param("id", UUID.randomUUID())
                .param("collectivity", here.value())
                .param("number", sample.number())
                .param("title", sample.title())
                .param("employer", sample.employer())
                .param("corps", sample.corps().toArray(String[]::new))
                .param("place", sample.place(), Types.VARCHAR)
                .param(
                        "operator",
                        sample.residence() == null ? null : sample.residence().replaceAll("\\d", ""),
                        Types.VARCHAR)
                .param("years", years, Types.INTEGER)
                .param("deposited", sample.deposited())
                .param("deadline", sample.deadline())
                .param("closes", closing(sample))
                .param("status", sample.status().name())
                .param("outcome", outcome(sample), Types.DATE)
                .param("words", sample.words())
                .param("published", published.toOffsetDateTime())
                .update();
        version(here, sample, 1, null, published.toOffsetDateTime());
    }

    /** One more version, written at that instant: what the sample says now, and why. */
    public void change(String slug, Sample sample, int version, @Nullable String note, OffsetDateTime at) {
        CollectivityId here = actors.idOf(slug);
        Tenancy.within(
                here,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("""
                            update recruitment.publication set title = :title, deadline = :deadline, closes_at = :closes, status = :status,
                                outcome_on = :outcome, version = :version, changed_at = :at where address = :address
                            """)
                            .param("title", sample.title())
                            .param("deadline", sample.deadline())
                            .param("closes", closing(sample))
                            .param("status", sample.status().name())
                            .param("outcome", outcome(sample), Types.DATE)
                            .param("version", version)
                            .param("at", at)
                            .param("address", sample.number())
                            .update();
                    version(here, sample, version, note, at);
                }));
    }

    private void version(CollectivityId here, Sample sample, int version, @Nullable String note, OffsetDateTime at) {
        var text = new LinkedHashMap<String, String>();
        text.put("TITLE", sample.title());
        text.put("EMPLOYER", sample.employer());
        text.put("CORPS", String.join(" ou ", sample.corps()));
        text.put("MISSIONS", sample.missions());
        if (sample.place() != null) {
            text.put("WORKPLACE", sample.place());
        }
        if (sample.residence() != null) {
            text.put("MODE", "ON_TITLE");
            text.put(
                    "RESIDENCE",
                    sample.residence().replace(">=", "au moins égale à ").replace("<", "inférieure à ") + " ans");
        }
        jdbc.sql("""
                insert into recruitment.publication_version (vacancy, version, collectivity_id, content, status, deadline, note, changed_at)
                select vacancy, :version, :collectivity, cast(:content as jsonb), :status, :deadline, :note, :at
                from recruitment.publication where address = :address
                """)
                .param("version", version)
                .param("collectivity", here.value())
                .param("content", Json.text(Map.of("text", Map.of("typed", text))))
                .param("status", sample.status().name())
                .param("deadline", sample.deadline())
                .param("note", note, Types.VARCHAR)
                .param("at", at)
                .param("address", sample.number())
                .update();
    }

    private static OffsetDateTime closing(Sample sample) {
        return sample.deadline().plusDays(1).atStartOfDay(WorkingClock.NOUMEA).toOffsetDateTime();
    }

    private static @Nullable LocalDate outcome(Sample sample) {
        var ended = sample.status() == PublicationStatus.FILLED || sample.status() == PublicationStatus.UNSUCCESSFUL;
        return ended ? sample.deadline().plusDays(10) : null;
    }
}
