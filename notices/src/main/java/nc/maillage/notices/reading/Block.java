package nc.maillage.notices.reading;

/** A paragraph, an item or a sub-title of a section, whole even where it was printed on several lines. */
record Block(Kind kind, String text, int line) {
    enum Kind {
        PARAGRAPH,
        ITEM,
        NUMBERED,
        TITLE
    }

    Block continued(String more) {
        return new Block(kind, Wrapped.join(text, more), line);
    }

    boolean isItem() {
        return kind == Kind.ITEM || kind == Kind.NUMBERED;
    }

    /** Announces what follows. */
    boolean announces() {
        return text.endsWith(":");
    }
}
