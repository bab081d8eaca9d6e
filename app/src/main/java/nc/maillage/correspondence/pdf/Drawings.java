package nc.maillage.correspondence.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nc.maillage.correspondence.QrCodes;

/** Pictures and page feet shared by letters and cards. */
final class Drawings {
    private static final String MARK = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b3b45"/>\
            <g fill="none" stroke="#f4ead8" stroke-width="2" stroke-linejoin="round" transform="translate(3.2 3.2) scale(.8)">\
            <path d="M16 2l7 7-7 7-7-7zM9 9l7 7-7 7-7-7zM23 9l7 7-7 7-7-7zM16 16l7 7-7 7-7-7z"/></g>\
            <circle cx="16" cy="16" r="2.6" fill="#ff9f80"/></svg>""";

    private Drawings() {}

    static String mark() {
        return address(MARK);
    }

    static String code(String text) {
        var code = QrCodes.draw(text);
        return address("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="%s" shape-rendering="crispEdges"><path d="%s" fill="#000"/></svg>""".formatted(code.viewBox(), code.path()));
    }

    /** The margin boxes of each page: the words at the left, « 1 sur 2 » at the right. */
    static String foot(String words) {
        var safe = words.replaceAll("[\\\\\"<>&\\p{Cntrl}]", "");
        return """
                @page { @bottom-left { content: "%s"; width: 145mm; %s } @bottom-right { content: counter(page) " sur " counter(pages); %s } }
                """.formatted(safe, FOOT, FOOT);
    }

    private static final String FOOT = "font-family: Lecture, Secours; font-size: 8pt; color: #44565b;";

    private static String address(String svg) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
