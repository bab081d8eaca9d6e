package nc.maillage.candidacies.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nc.maillage.candidacies.domain.Answers;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.CandidacyStep;
import nc.maillage.candidacies.domain.Closing;
import nc.maillage.candidacies.domain.HandedFile;
import nc.maillage.candidacies.store.CandidacyLinks;
import nc.maillage.candidacies.store.CandidacyLinks.Place;
import nc.maillage.candidacies.store.CandidacyPieceStore;
import nc.maillage.candidacies.store.CandidacyStepStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.PublishedVacancy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** « Guichet en ligne » : what a candidate without an account does, each time behind the wall that the link opens. */
@Component
public class OnlineDesk {
    private final CandidacyLinks links;
    private final CandidacyStore store;
    private final CandidacyPieceStore pieces;
    private final CandidacyStepStore steps;
    private final PublishedVacancies vacancies;
    private final AskForLink ask;
    private final EditCandidacy edit;
    private final SendCandidacy send;
    private final WithdrawCandidacy withdraw;
    private final WriteReceipt receipts;
    private final Blobs blobs;

    OnlineDesk(
            CandidacyLinks links,
            CandidacyStore store,
            CandidacyPieceStore pieces,
            CandidacyStepStore steps,
            PublishedVacancies vacancies,
            AskForLink ask,
            EditCandidacy edit,
            SendCandidacy send,
            WithdrawCandidacy withdraw,
            WriteReceipt receipts,
            Blobs blobs) {
        this.links = links;
        this.store = store;
        this.pieces = pieces;
        this.steps = steps;
        this.vacancies = vacancies;
        this.ask = ask;
        this.edit = edit;
        this.send = send;
        this.withdraw = withdraw;
        this.receipts = receipts;
        this.blobs = blobs;
    }

    /** « Candidature ouverte » by its link. */
    public record Opened(
            Candidacy candidacy, PublishedVacancy vacancy, List<CandidacyPiece> pieces, List<CandidacyStep> steps) {}

    /** Empty where nobody may apply to it any more. */
    public Optional<String> closed(PublishedVacancy vacancy) {
        return Closing.ofVacancy(vacancy);
    }

    public void ask(PublishedVacancy vacancy, String firstName, String lastName, MailAddress email, Instant now) {
        try {
            Tenancy.within(vacancy.collectivity(), () -> ask.run(vacancy, firstName, lastName, email, now));
        } catch (DuplicateKeyException atTheSameMoment) {
            // The other request of this address has its link made and mailed.
            return;
        }
    }

    public Optional<Opened> open(String token) {
        return links.behind(token).map(place -> within(place, this::opened));
    }

    public Optional<Changed> edit(
            String token,
            long seen,
            Answers answers,
            List<HandedFile> files,
            Collection<UUID> removed,
            Instant received) {
        return links.behind(token)
                .map(place -> within(place, it -> edit.run(it.candidacy(), seen, answers, files, removed, received)));
    }

    public Optional<Changed> send(String token, long seen, Instant received) {
        return links.behind(token).map(place -> within(place, it -> send.run(it.candidacy(), seen, received)));
    }

    public Optional<Changed> withdraw(String token, long seen, Instant received) {
        return links.behind(token).map(place -> within(place, it -> withdraw.run(it.candidacy(), seen, received)));
    }

    /** Empty before it is sent. */
    public Optional<byte[]> receipt(String token) {
        return open(token)
                .filter(it -> it.candidacy().arrival() != null)
                .map(it -> receipts.pdf(it.candidacy(), it.vacancy(), it.pieces()));
    }

    /** « Fichier d’une pièce ouverte ». */
    public record File(CandidacyPiece.StoredFile file, byte[] content) {}

    /** One's own piece, unless the antivirus holds it. */
    public Optional<File> piece(String token, UUID piece) {
        return links.behind(token)
                .flatMap(place -> within(
                        place,
                        it -> pieces.of(it.candidacy()).stream()
                                .filter(each -> each.id().equals(piece))
                                .findFirst()
                                .flatMap(this::content)));
    }

    private Optional<File> content(CandidacyPiece piece) {
        var file = piece.file();
        return file == null || piece.held()
                ? Optional.empty()
                : blobs.find(file.blob()).map(blob -> new File(file, blob.content()));
    }

    /** « Tout ce qui est gardé », written as it is read: all at once it would not hold in memory. */
    public interface Everything {
        void to(OutputStream out) throws IOException;
    }

    /** A ZIP of all that is kept: a page that tells it, and the files, those taken away included. */
    public Optional<Everything> everything(String token) {
        return links.behind(token).map(place -> {
            var it = within(place, this::opened);
            var told = within(place, _ -> receipts.everything(it.candidacy(), it.vacancy(), it.pieces(), it.steps()));
            return out -> zip(place, it.pieces(), told, out);
        });
    }

    private void zip(Place place, List<CandidacyPiece> all, byte[] told, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "candidature.pdf", told);
            int rank = 0;
            for (var piece : all) {
                rank++;
                var file = within(place, _ -> content(piece));
                if (file.isPresent()) {
                    var folder = piece.removedAt() == null ? "pieces" : "pieces-retirees";
                    put(
                            zip,
                            "%s/%02d-%s"
                                    .formatted(folder, rank, file.get().file().name()),
                            file.get().content());
                }
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private Opened opened(Place place) {
        var candidacy = store.find(place.candidacy()).orElseThrow();
        return new Opened(
                candidacy,
                vacancies.of(candidacy.vacancy()).orElseThrow(),
                pieces.of(place.candidacy()),
                steps.of(place.candidacy()));
    }

    private static <T> T within(Place place, Function<Place, T> work) {
        return Tenancy.within(place.collectivity(), () -> work.apply(place));
    }
}
