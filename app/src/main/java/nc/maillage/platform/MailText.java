package nc.maillage.platform;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** « Texte d’un courriel » : its parts in order; it leaves as plain text and as a page with the same words. */
public record MailText(List<Part> parts) {
    /** « Partie d’un courriel ». */
    public sealed interface Part {}

    public record Paragraph(String text) implements Part {
        public Paragraph {
            refuseEmpty(text);
        }
    }

    /** @param label what is done there: « Ouvrir ma candidature » */
    public record Link(String label, URI address) implements Part {
        public Link {
            refuseEmpty(label);
            refuseElsewhere(address);
        }
    }

    public record Items(List<String> items) implements Part {
        public Items {
            items = List.copyOf(items);
            items.forEach(MailText::refuseEmpty);
        }
    }

    public MailText {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a mail without a word");
        }
    }

    public static MailText of(String paragraph) {
        return new MailText(List.of(new Paragraph(paragraph)));
    }

    public MailText and(String paragraph) {
        return with(new Paragraph(paragraph));
    }

    public MailText link(String label, URI address) {
        return with(new Link(label, address));
    }

    public MailText items(List<String> items) {
        return with(new Items(items));
    }

    private MailText with(Part part) {
        return new MailText(Stream.concat(parts.stream(), Stream.of(part)).toList());
    }

    private static void refuseEmpty(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an empty part of a mail");
        }
    }

    static void refuseElsewhere(URI address) {
        if (!String.valueOf(address.getScheme()).matches("https?") || address.getHost() == null) {
            throw new IllegalArgumentException("not an address of the web");
        }
    }

    @Override
    public String toString() {
        return "[texte]";
    }
}
