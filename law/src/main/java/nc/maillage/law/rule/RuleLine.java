package nc.maillage.law.rule;

/** « Ligne d’une règle »: one node of its tree in French, under another as deep as {@code depth} says; the title may be empty. */
public record RuleLine(int depth, String title, String sentence) {
    /** An item of a list, indented by two spaces a level. */
    public String asMarkdown() {
        return "  ".repeat(depth) + "- " + (title.isEmpty() ? "" : "**" + title + "**\u00A0: ") + sentence;
    }
}
