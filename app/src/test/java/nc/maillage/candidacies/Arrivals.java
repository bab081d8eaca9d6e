package nc.maillage.candidacies;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WorkingClock;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Candidacies that have come to a vacancy, whole and in time unless said otherwise. */
@Component
public class Arrivals {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Actors actors;
    private final PublishedVacancies vacancies;
    private final Blobs blobs;

    Arrivals(
            DataSource program,
            TransactionTemplate transaction,
            Actors actors,
            PublishedVacancies vacancies,
            Blobs blobs) {
        this.jdbc = JdbcClient.create(program);
        this.transaction = transaction;
        this.actors = actors;
        this.vacancies = vacancies;
        this.blobs = blobs;
    }

    /** What a candidate says. */
    public record Said(
            String name,
            String way,
            @Nullable Boolean citizen,
            @Nullable Boolean resident,
            @Nullable LocalDate since,
            boolean kept,
            boolean withdrawn) {
        public static Said citizen(String name) {
            return new Said(name, "titre", true, false, null, false, false);
        }

        public static Said resident(String name, LocalDate since) {
            return new Said(name, "titre", false, true, since, false, false);
        }

        public static Said neither(String name) {
            return new Said(name, "titre", false, false, null, false, false);
        }

        public Said by(String other) {
            return new Said(name, other, citizen, resident, since, kept, withdrawn);
        }

        public Said agreesToBeKept() {
            return new Said(name, way, citizen, resident, since, true, withdrawn);
        }

        public Said withdrew() {
            return new Said(name, way, citizen, resident, since, kept, true);
        }
    }

    public CandidacyId to(String slug, VacancyId vacancy, Said said) {
        var id = UUID.randomUUID();
        var notice = vacancies.of(vacancy).orElseThrow();
        var sent = notice.depositedOn().plusDays(2).atTime(10, 0).atZone(WorkingClock.NOUMEA);
        Tenancy.within(
                actors.idOf(slug),
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("""
                            insert into candidacies.candidacy (id, collectivity_id, vacancy, number, channel, way, first_name,
                                last_name, email, email_key, citizenship_claimed, residence_claimed, resident_since, state,
                                started_at, sent_at, changed_at, withdrawn_at, closes_at, kept, kept_at, version)
                            values (:id, :collectivity, :vacancy, :number, 'ONLINE', :way, 'Camille', :name, :email, :email,
                                :citizen, :resident, :since, :state, :sent, :sent, :sent, :withdrawn, :closes, :kept,
                                :sent, 0)
                            """)
                            .param("id", id)
                            .param("collectivity", actors.idOf(slug).value())
                            .param("vacancy", vacancy.value())
                            .param("number", id.toString().substring(0, 13))
                            .param("way", said.way())
                            .param("name", said.name())
                            .param("email", id + "@example.nc")
                            .param("citizen", said.citizen())
                            .param("resident", said.resident())
                            .param("since", said.since())
                            .param("state", said.withdrawn() ? "WITHDRAWN" : "SENT")
                            .param("sent", OffsetDateTime.from(sent))
                            .param("withdrawn", said.withdrawn() ? OffsetDateTime.from(sent.plusDays(1)) : null)
                            .param(
                                    "closes",
                                    OffsetDateTime.from(notice.closesAt().atZone(WorkingClock.NOUMEA)))
                            .param("kept", said.kept())
                            .update();
                    for (var kind : new String[] {
                        "LETTER",
                        "CV",
                        "DIPLOMAS",
                        "INFORMATION_SHEET",
                        "NO_TERMINATION",
                        "CITIZENSHIP_PROOF",
                        "RESIDENCE_PROOF"
                    }) {
                        piece(slug, id, kind, OffsetDateTime.from(sent));
                    }
                }));
        return new CandidacyId(id);
    }

    private void piece(String slug, UUID candidacy, String kind, OffsetDateTime at) {
        BlobId blob = blobs.store((kind + candidacy).getBytes(StandardCharsets.UTF_8), "application/pdf");
        jdbc.sql("""
                insert into candidacies.piece (id, collectivity_id, candidacy, kind, blob, file_name, media_type, size, sha256,
                    analysis, received_at)
                values (gen_random_uuid(), :collectivity, :candidacy, :kind, :blob, 'piece.pdf', 'application/pdf', 10, 'x',
                    'CLEAN', :at)
                """)
                .param("collectivity", actors.idOf(slug).value())
                .param("candidacy", candidacy)
                .param("kind", kind)
                .param("blob", blob.value())
                .param("at", at)
                .update();
    }
}
