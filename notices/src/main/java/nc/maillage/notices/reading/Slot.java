package nc.maillage.notices.reading;

/** What stands after a label: the value as printed, its line, and the label itself as printed, with its own line. */
record Slot(String label, String value, int line, int labelLine) {
    static Slot of(String label, String value, int line) {
        return new Slot(label, value, line, line);
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    Slot filled(String text, int at) {
        return new Slot(label, text, at, labelLine);
    }

    /** The same label goes on. */
    Slot relabelled(String more, String text, int at) {
        return new Slot(label + " " + more, text, at, labelLine);
    }

    /** One more of several values, apart from the one before where no punctuation parts them. */
    Slot listed(String text) {
        char last = value.charAt(value.length() - 1);
        return filled(Character.isLetterOrDigit(last) ? value + " ; " + text : value + " " + text, line);
    }

    Slot continued(String text) {
        return filled(Wrapped.join(value, text), line);
    }
}
