package nc.maillage.candidacies.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nc.maillage.candidacies.RecruitmentWay;
import org.jspecify.annotations.Nullable;

/** « Pièces demandées » to a candidate, by the way of recruitment and by what is claimed. */
public record AskedPieces(List<Asked> all) {
    /** « Pièce demandée » : {@code needed} makes a candidacy without it incomplete. */
    public record Asked(PieceKind kind, boolean needed) {}

    public AskedPieces {
        all = List.copyOf(all);
    }

    /** Before the way is chosen, what is asked of everybody. */
    public static AskedPieces of(@Nullable RecruitmentWay way, Claims claims, boolean corpsChange) {
        var asked = new ArrayList<Asked>();
        asked.add(new Asked(PieceKind.LETTER, true));
        asked.add(new Asked(PieceKind.CV, true));
        asked.add(new Asked(PieceKind.DIPLOMAS, way != RecruitmentWay.DIRECT && way != RecruitmentWay.CONTRACT));
        asked.add(new Asked(PieceKind.INFORMATION_SHEET, true));
        asked.add(new Asked(PieceKind.NO_TERMINATION, true));
        if (claims.claimsCitizenship()) {
            asked.add(new Asked(PieceKind.CITIZENSHIP_PROOF, true));
        }
        if (claims.claimsResidence()) {
            asked.add(new Asked(PieceKind.RESIDENCE_PROOF, true));
        }
        if (way == RecruitmentWay.MOBILITY) {
            if (corpsChange) {
                asked.add(new Asked(PieceKind.CORPS_CHANGE, true));
            }
            asked.add(new Asked(PieceKind.VISA, false));
        }
        asked.add(new Asked(PieceKind.OTHER, false));
        return new AskedPieces(asked);
    }

    /** Those needed that are not there. */
    public List<PieceKind> missing(Collection<PieceKind> there) {
        return all.stream()
                .filter(Asked::needed)
                .map(Asked::kind)
                .filter(kind -> !there.contains(kind))
                .toList();
    }
}
