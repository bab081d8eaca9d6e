package nc.maillage.notices.reading;

/** What stands after a label: the value as printed, its line, and the label itself as printed. */
record Slot(String label, String value, int line) {
    boolean isEmpty() {
        return value.isEmpty();
    }

    Slot filled(String text, int at) {
        return new Slot(label, text, at);
    }

    /** One more of several values, apart from the one before where no punctuation parts them. */
    Slot listed(String text) {
        char last = value.charAt(value.length() - 1);
        return new Slot(label, Character.isLetterOrDigit(last) ? value + " ; " + text : value + " " + text, line);
    }

    Slot continued(String text) {
        return new Slot(label, Wrapped.join(value, text), line);
    }
}
