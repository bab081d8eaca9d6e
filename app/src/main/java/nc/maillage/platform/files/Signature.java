package nc.maillage.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** « Signature de fichier » : what the first bytes tell, so that the refusal can name what was sent. */
enum Signature {
    PDF("un PDF", ""),
    JPEG("une photo JPEG", ""),
    PNG("une image PNG", ""),
    OFFICE("un document de traitement de texte ou une archive", "enregistrez-le en PDF, puis envoyez-le."),
    OLD_OFFICE("un document Word ou Excel ancien", "enregistrez-le en PDF, puis envoyez-le."),
    HEIC(
            "une photo au format HEIC",
            "réglez l’appareil photo sur « le plus compatible », ou envoyez une capture d’écran."),
    OTHER_PICTURE("une image GIF, TIFF, WebP ou BMP", "enregistrez-la en JPEG ou en PNG, puis envoyez-la."),
    PROGRAM("un programme", "choisissez le papier demandé."),
    PAGE("une page web", "imprimez-la en PDF, puis envoyez-la."),
    UNKNOWN("d’un format que nous ne connaissons pas", "photographiez le papier, puis envoyez la photo.");

    private static final int LOOKED = 64;

    private final String what;
    private final String advice;

    Signature(String what, String advice) {
        this.what = what;
        this.advice = advice;
    }

    String what() {
        return what;
    }

    String advice() {
        return advice;
    }

    static Signature of(byte[] content) {
        var head = new String(content, 0, Math.min(LOOKED, content.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        return other(head);
    }

    private static Signature other(String head) {
        if (head.startsWith("PK")) {
            return OFFICE;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLD_OFFICE;
        }
        if (head.startsWith("ftyp", 4)) {
            return HEIC;
        }
        if (head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("RIFF")
                || head.startsWith("BM")) {
            return OTHER_PICTURE;
        }
        if (head.startsWith("MZ") || head.startsWith("\u007FELF") || head.startsWith("#!")) {
            return PROGRAM;
        }
        return head.strip().toLowerCase(Locale.ROOT).startsWith("<") ? PAGE : UNKNOWN;
    }
}
