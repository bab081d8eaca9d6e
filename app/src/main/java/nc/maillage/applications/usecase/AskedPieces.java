package nc.maillage.applications.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.PieceRequest;
import nc.maillage.evidence.Pieces;
import nc.maillage.law.fact.Confidentiality;
import nc.maillage.law.fact.YesOrNo;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.PublishedSchemes.PieceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pieces that this case calls for, those received for each, and those that could be used again. */
@Component
@Transactional(readOnly = true)
public class AskedPieces {
    private final PublishedSchemes schemes;
    private final CaseFacts caseFacts;
    private final Pieces pieces;
    private final Clock clock;
    private final FileLaw law;

    AskedPieces(PublishedSchemes schemes, CaseFacts caseFacts, Pieces pieces, Clock clock, FileLaw law) {
        this.schemes = schemes;
        this.caseFacts = caseFacts;
        this.pieces = pieces;
        this.clock = clock;
        this.law = law;
    }

    /**
     * « Pièce du cas ».
     *
     * @param reusable of earlier requests, looked for only while none stands here
     * @param awaited asked for by letter and not received yet
     * @param health its name alone tells something of health
     */
    public record Asked(
            PieceKind kind,
            List<Pieces.Piece> received,
            List<Pieces.Piece> reusable,
            @Nullable PieceRequest awaited,
            boolean health) {
        /** Something was received that is neither refused nor replaced. */
        public boolean isThere() {
            return received.stream()
                    .anyMatch(piece ->
                            piece.state().equals("RECEIVED") || piece.state().equals("ACCEPTED"));
        }
    }

    public List<Asked> of(ApplicationFile file) {
        var kinds = new ArrayList<>(schemes.version(file.scheme(), file.schemeVersion())
                .map(version -> version.pieces())
                .orElse(List.of()));
        var seesHealth = Permissions.may(Right.SEE_HEALTH);
        var reserved = kinds.stream()
                .filter(kind -> !seesHealth && isHealth(file, kind))
                .map(PieceKind::key)
                .collect(Collectors.toSet());
        kinds.removeIf(kind -> reserved.contains(kind.key()));
        var known = caseFacts.forScreen(file).map();
        kinds.removeIf(kind -> !isCalledFor(kind, known));
        var here = pieces.ofFile(file.id().value()).stream()
                .filter(piece -> !reserved.contains(piece.kind()))
                .toList();
        file.requests().stream()
                .filter(request -> !reserved.contains(request.kind()))
                .filter(request -> kinds.stream().noneMatch(kind -> kind.key().equals(request.kind())))
                .map(request -> more(request.kind(), request.label()))
                .forEach(kinds::add);
        here.stream()
                .filter(piece -> kinds.stream().noneMatch(kind -> kind.key().equals(piece.kind())))
                .map(piece -> more(piece.kind(), piece.kindLabel()))
                .distinct()
                .forEach(kinds::add);
        return kinds.stream().map(kind -> asked(file, kind, here)).toList();
    }

    /** A piece that the scheme does not list, asked for in this case alone. */
    private static PieceKind more(String key, String label) {
        return new PieceKind(key, label, "", true, null, null, false);
    }

    /** The code written in the log, which holds no health data. */
    String logged(ApplicationFile file, String kind) {
        var health = schemes.version(file.scheme(), file.schemeVersion()).stream()
                .flatMap(version -> version.pieces().stream())
                .anyMatch(each -> each.key().equals(kind) && isHealth(file, each));
        return health ? "health" : kind;
    }

    /** The fact that calls for it is one of health. */
    private boolean isHealth(ApplicationFile file, PieceKind kind) {
        var fact = kind.when();
        return fact != null
                && law.sheet(file)
                        .find(fact, false)
                        .filter(found -> found.confidentiality() == Confidentiality.HEALTH)
                        .isPresent();
    }

    static boolean isCalledFor(PieceKind kind, Map<String, Object> known) {
        var fact = kind.when();
        if (kind.always() || fact == null) {
            return true;
        }
        var answer = kind.answer();
        if (answer != null) {
            return answer.equals(answered(known.get(fact)));
        }
        return switch (known.get(fact)) {
            case null -> false;
            case Boolean yes -> yes;
            case List<?> list -> !list.isEmpty();
            default -> true;
        };
    }

    private static @Nullable String answered(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean yes -> yes ? YesOrNo.YES : YesOrNo.NO;
            case Map<?, ?> judged -> String.valueOf(judged.get("answer"));
            default -> String.valueOf(value);
        };
    }

    private Asked asked(ApplicationFile file, PieceKind kind, List<Pieces.Piece> here) {
        var received =
                here.stream().filter(piece -> piece.kind().equals(kind.key())).toList();
        var standing = received.stream().anyMatch(piece -> !Objects.equals(piece.state(), "REFUSED"));
        var reusable = standing
                ? List.<Pieces.Piece>of()
                : pieces.reusable(file.applicant(), kind.key(), LocalDate.now(clock)).stream()
                        .filter(piece -> !piece.file().equals(file.id().value()))
                        .toList();
        var awaited = file.requests().stream()
                .filter(request -> request.awaited() && request.kind().equals(kind.key()))
                .findFirst()
                .orElse(null);
        return new Asked(kind, received, reusable, awaited, isHealth(file, kind));
    }
}
