package nc.maillage.cli;

/** « Entrée refusée »: the one French line that the user reads; ends the command with code 2. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadInput(String line) {
        super(line, null, false, false);
    }

    String line() {
        return String.valueOf(getMessage());
    }
}
