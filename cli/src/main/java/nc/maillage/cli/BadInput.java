package nc.maillage.cli;

import java.util.List;

/** « Entrée refusée »: the French line that the user reads, or one for each fault; ends the command with code 2. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> lines;

    BadInput(String line) {
        this(List.of(line));
    }

    BadInput(List<String> lines) {
        super(lines.getFirst(), null, false, false);
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
