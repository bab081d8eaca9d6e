package nc.maillage.schemes.web;

import java.util.List;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.schemes.PublishedSchemes.PieceKind;

/** The form that prepares a version; what was typed comes back as it was. */
public record VersionFormPage(
        String key,
        String title,
        String from,
        String months,
        String note,
        List<Line> pieces,
        List<Own> own,
        FormErrors errors,
        String once) {
    /** A known kind of piece, chosen or not. */
    public record Line(PieceKind kind, boolean chosen, String months) {}

    /** A kind of piece of the service's own. */
    public record Own(int rank, String label, String hint, String months) {}
}
