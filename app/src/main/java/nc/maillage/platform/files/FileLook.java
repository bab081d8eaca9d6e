package nc.maillage.platform.files;

import java.util.Optional;
import nc.maillage.platform.French;

/** « Examen du contenu » of a file sent as a piece: only a sound PDF, JPEG or PNG passes, or a DOCX where it is welcome, whatever its name says. */
public final class FileLook {
    /** « 10 Mo ». */
    public static final int LARGEST = 10_000_000;

    private FileLook() {}

    /** « Avis » on the file. */
    public sealed interface Opinion {
        record Fit(String mediaType) implements Opinion {}

        /** @param why French sentences: what happened, why, what to do */
        record Unfit(String why) implements Opinion {}
    }

    public static Opinion at(byte[] content) {
        return at(content, false);
    }

    /** A text written on a computer, as a letter or a curriculum vitae, passes too. */
    public static Opinion withDocuments(byte[] content) {
        return at(content, true);
    }

    private static Opinion at(byte[] content, boolean documents) {
        if (content.length == 0) {
            return new Opinion.Unfit("Ce fichier est vide. Enregistrez-le à nouveau, puis renvoyez-le.");
        }
        if (content.length > LARGEST) {
            return new Opinion.Unfit(
                    "Ce fichier pèse %s et la limite est de %s. Numérisez-le en noir et blanc, ou envoyez-le en plusieurs fois."
                            .formatted(French.size(content.length), French.size(LARGEST)));
        }
        return switch (Signature.of(content)) {
            case PDF -> opinion("application/pdf", PdfLook.flaw(content));
            case JPEG -> opinion("image/jpeg", PictureLook.flaw("jpeg", content));
            case PNG -> opinion("image/png", PictureLook.flaw("png", content));
            case Signature other
            when documents && other == Signature.OFFICE -> opinion(DocxLook.MEDIA_TYPE, DocxLook.flaw(content));
            case Signature other ->
                new Opinion.Unfit("Ce fichier est %s. Nous lisons les PDF%s et les photos JPEG ou PNG%c: %s"
                        .formatted(other.what(), documents ? ", les DOCX" : "", French.NBSP, other.advice()));
        };
    }

    private static Opinion opinion(String mediaType, Optional<String> flaw) {
        return flaw.<Opinion>map(Opinion.Unfit::new).orElseGet(() -> new Opinion.Fit(mediaType));
    }
}
