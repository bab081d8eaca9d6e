package nc.maillage.correspondence.pdf;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nc.maillage.correspondence.Letters.Block;
import nc.maillage.correspondence.Letters.Signature;
import nc.maillage.correspondence.domain.InlineText;
import nc.maillage.correspondence.domain.LetterDocument;
import nc.maillage.correspondence.domain.LetterSeal;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** « Page d’un courrier » : the letter as XHTML, two A4 pages for a usual decision. */
@Component
public class LetterPage {
    private static final int SHORT = 900;

    private final TemplateEngine templates;
    private final PrintableText text;

    LetterPage(TemplateEngine templates, PrintableText text) {
        this.templates = templates;
        this.text = text;
    }

    /**
     * What the template shows; every text is printable.
     *
     * @param last the paragraph kept on the page of the signature, so that no signature stands alone
     */
    public record Sheet(
            String css,
            String mark,
            String collectivity,
            List<String> sender,
            List<String> recipient,
            List<String> references,
            String object,
            String greeting,
            List<Part> parts,
            @Nullable Part last,
            @Nullable Signature signature) {}

    /** « Paragraphe » with its lines cut in runs. */
    public record Part(String kind, List<Line> lines) {
        public Line first() {
            return lines.getFirst();
        }

        public List<Line> rest() {
            return lines.subList(1, lines.size());
        }
    }

    /** @param sign of an answer: « yes », « no » or empty; {@code cells}: one for a plain line, several for a table's */
    public record Line(String sign, List<InlineText> cells) {
        public InlineText text() {
            return cells.getFirst();
        }
    }

    public String xhtml(LetterDocument letter, LetterSeal seal) {
        var output = new StringOutput();
        templates.render("correspondence/pdf/letter.jte", Map.of("page", sheet(letter, seal)), output);
        return output.toString();
    }

    /** The same letter for a page. */
    public Sheet sheet(LetterDocument letter, LetterSeal seal) {
        var content = letter.content();
        var parts = letter.body().stream()
                .filter(block -> !block.lines().isEmpty())
                .map(this::part)
                .toList();
        var cut = content.signature() != null && keepsCompany(letter.body()) ? parts.size() - 1 : parts.size();
        return new Sheet(
                Resources.text("letter.css") + foot(letter, seal),
                Drawings.mark(),
                text.clean(letter.head().collectivity()),
                letter.head().lines().stream().map(text::clean).toList(),
                content.recipient().stream().map(text::clean).toList(),
                references(letter),
                text.sentence(content.object()),
                text.sentence(content.greeting()),
                parts.subList(0, cut),
                cut < parts.size() ? parts.getLast() : null,
                content.signature() == null ? null : printable(content.signature()));
    }

    private static boolean keepsCompany(List<Block> body) {
        return !body.isEmpty()
                && "TEXT".equals(body.getLast().kind())
                && !body.getLast().lines().isEmpty()
                && String.join(" ", body.getLast().lines()).length() < SHORT;
    }

    private List<String> references(LetterDocument letter) {
        var content = letter.content();
        var place = letter.head().place();
        var date = French.date(content.date());
        var decision = content.decisionNumber().isBlank() ? "" : ", décision n° " + content.decisionNumber();
        var followed = content.followedBy().isBlank() ? null : "Dossier suivi par : " + content.followedBy();
        return Stream.of(
                        place.isBlank() ? "Le " + date : "%s, le %s".formatted(place, date),
                        "Notre référence : **%s**%s".formatted(content.reference(), decision),
                        followed)
                .filter(Objects::nonNull)
                .map(text::sentence)
                .toList();
    }

    private Part part(Block block) {
        return new Part(
                block.kind(),
                block.lines().stream().map(line -> line(block.kind(), line)).toList());
    }

    private Line line(String kind, String line) {
        if ("BOX".equals(kind) && (line.startsWith("+") || line.startsWith("-"))) {
            return new Line(
                    line.startsWith("+") ? "yes" : "no",
                    List.of(inline(line.substring(1).strip())));
        }
        return "TABLE".equals(kind)
                ? new Line("", Stream.of(line.split("\t", -1)).map(this::inline).toList())
                : new Line("", List.of(inline(line)));
    }

    private InlineText inline(String line) {
        return InlineText.of(text.sentence(line));
    }

    private Signature printable(Signature signature) {
        return new Signature(
                text.sentence(signature.authority()).replaceAll("[, ]+$", "") + ",",
                text.sentence(signature.capacity()),
                text.clean(signature.name()),
                text.sentence(signature.recorded()),
                text.clean(signature.seal()));
    }

    private String foot(LetterDocument letter, LetterSeal seal) {
        var words = "%s · courrier n° %s · empreinte %s"
                .formatted(letter.content().reference(), letter.number(), seal.shortForm());
        return Drawings.foot(text.sentence(words));
    }
}
