package nc.maillage.platform.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** « Nom de fichier » without path, without what a system forbids, ending as its content asks. */
public record FileName(String value) {
    private static final int LONGEST = 120;
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern SPACES = Pattern.compile("[\\h\\s]+");
    private static final Pattern ENDING = Pattern.compile("\\.[\\p{Alnum}]{1,5}$");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern NOT_ASCII = Pattern.compile("[^A-Za-z0-9._ ()-]");

    /** @param mediaType of the content, which gives the ending whatever the name said */
    public static FileName cleaned(String sent, String mediaType) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var name = FORBIDDEN
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll(" ");
        name = ENDING.matcher(SPACES.matcher(name).replaceAll(" ").strip()).replaceAll("");
        name = edged(name);
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = edged(name.substring(0, name.offsetByCodePoints(0, LONGEST)));
        }
        return new FileName((name.isEmpty() ? "piece" : name) + ending(mediaType));
    }

    private static String edged(String name) {
        return EDGES.matcher(name).replaceAll("").strip();
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            case DocxLook.MEDIA_TYPE -> ".docx";
            default -> throw new IllegalArgumentException("no ending for " + mediaType);
        };
    }

    /** Value of the header that makes a browser save the file: plain ASCII first, then the true name (RFC 6266). */
    public String disposition() {
        var plain = Normalizer.normalize(value, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var ascii = NOT_ASCII.matcher(plain).replaceAll("_");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encoded());
    }

    private String encoded() {
        var encoded = new StringBuilder();
        for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
            if (Character.isLetterOrDigit(each) && each > 0 || each == '.' || each == '-' || each == '_') {
                encoded.append((char) each);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", each));
            }
        }
        return encoded.toString();
    }
}
