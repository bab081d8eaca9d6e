package nc.maillage.platform.mail;

import java.util.stream.Collectors;
import nc.maillage.platform.French;
import nc.maillage.platform.MailText;
import nc.maillage.platform.MailText.Items;
import nc.maillage.platform.MailText.Link;
import nc.maillage.platform.MailText.Paragraph;
import nc.maillage.platform.MailText.Part;
import org.springframework.web.util.HtmlUtils;

/** The words of a mail twice: as plain text, and as a page that any program reads aloud in order. */
final class MailPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="fr">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body style="margin:0;padding:24px;background:#ffffff;color:#1a1a1a;font:16px/1.5 Arial,sans-serif">
            <main style="max-width:38em">
            %s
            </main>
            </body>
            </html>
            """;

    private MailPage() {}

    static String plain(MailText text) {
        return text.parts().stream().map(MailPage::plain).collect(Collectors.joining("\n\n")) + "\n";
    }

    static String html(String subject, MailText text) {
        return PAGE.formatted(
                escaped(subject), text.parts().stream().map(MailPage::html).collect(Collectors.joining("\n")));
    }

    private static String plain(Part part) {
        return switch (part) {
            case Paragraph(var text) -> text;
            case Link(var label, var address) -> label + French.NBSP + ":\n" + address.toASCIIString();
            case Items(var items) -> items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
        };
    }

    private static String html(Part part) {
        return switch (part) {
            case Paragraph(var text) -> "<p>" + escaped(text).replace("\n", "<br>") + "</p>";
            case Link(var label, var address) ->
                "<p><a href=\"%s\" style=\"color:#0b4a8f\">%s</a></p>"
                        .formatted(escaped(address.toASCIIString()), escaped(label));
            case Items(var items) ->
                items.stream()
                        .map(item -> "<li>" + escaped(item) + "</li>")
                        .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        };
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
