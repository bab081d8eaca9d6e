package nc.maillage.correspondence.pdf;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.correspondence.CardSheet;
import org.springframework.stereotype.Component;

/** « Planche d’une carte » : 85.6 × 54 mm, front and back side by side, to cut and fold along the middle. */
@Component
public class CardPage {
    private static final int WIDE_NAME = 26;
    private static final int CROWDED = 8;
    private static final int ROOM = 12;

    private final TemplateEngine templates;
    private final PrintableText text;

    CardPage(TemplateEngine templates, PrintableText text) {
        this.templates = templates;
        this.text = text;
    }

    /** What the template shows; every text is printable. */
    public record Sheet(String css, CardSheet card, String holderClass, String backClass, String code) {}

    String xhtml(CardSheet sheet) {
        var output = new StringOutput();
        templates.render("correspondence/pdf/card.jte", Map.of("page", page(sheet)), output);
        return output.toString();
    }

    private Sheet page(CardSheet sheet) {
        var card = printable(sheet);
        var lines = card.attached().size() + card.notes().size();
        return new Sheet(
                Resources.text("card.css") + Drawings.foot("%s, n° %s".formatted(card.title(), card.number())),
                card,
                card.holder().length() > WIDE_NAME ? "holder long" : "holder",
                lines > CROWDED ? "list dense" : "list",
                Drawings.code(sheet.code()));
    }

    private CardSheet printable(CardSheet card) {
        return new CardSheet(
                text.sentence(card.collectivity()),
                text.sentence(card.territory()),
                text.sentence(card.title()),
                text.sentence(card.category()),
                text.clean(card.holder()),
                text.clean(card.holderDetail()),
                text.clean(card.number()),
                text.sentence(card.from()),
                text.sentence(card.to()),
                attached(card.attached()),
                card.notes().stream().map(text::sentence).toList(),
                card.code(),
                text.clean(card.address()),
                card.instructions().stream().map(text::sentence).toList(),
                card.made());
    }

    private List<String> attached(List<String> people) {
        var lines = people.stream().map(text::clean).toList();
        if (lines.size() <= ROOM) {
            return lines;
        }
        var rest = lines.size() - ROOM + 1;
        var more = "et %d autres personnes, nommées dans la décision".formatted(rest);
        return Stream.concat(lines.stream().limit(ROOM - 1L), Stream.of(more)).toList();
    }
}
