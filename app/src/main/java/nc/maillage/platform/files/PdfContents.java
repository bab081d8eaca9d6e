package nc.maillage.platform.files;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Walks every object of a PDF in search of what acts by itself: scripts, launched programs, attached files, dynamic forms. */
final class PdfContents {
    private static final int DEEPEST = 60;
    private static final Set<String> ACTS =
            Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "GoToE", "Movie");
    private static final Set<String> KEYS =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");

    private PdfContents() {}

    static boolean act(COSDocument document) {
        return document.getXrefTable().keySet().stream()
                .map(document::getObjectFromPool)
                .map(COSObject::getObject)
                .anyMatch(each -> act(each, 0));
    }

    private static boolean act(COSBase base, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        return switch (base) {
            case COSDictionary dictionary -> act(dictionary, depth);
            case COSArray array -> direct(array, depth);
            case null, default -> false;
        };
    }

    private static boolean act(COSDictionary dictionary, int depth) {
        var action = dictionary.getItem(COSName.S);
        if (action instanceof COSName name && ACTS.contains(name.getName())) {
            return true;
        }
        for (var entry : dictionary.entrySet()) {
            if (KEYS.contains(entry.getKey().getName())
                    || !(entry.getValue() instanceof COSObject) && act(entry.getValue(), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    /** What an array only refers to is an object of its own, met on the way. */
    private static boolean direct(COSArray array, int depth) {
        for (int i = 0; i < array.size(); i++) {
            var each = array.get(i);
            if (!(each instanceof COSObject) && act(each, depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
