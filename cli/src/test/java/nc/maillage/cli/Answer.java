package nc.maillage.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** What a command answered, run in this process. */
record Answer(int code, String out, String err) {
    static final Path EXAMPLES = Path.of("..", "examples", "amg-sud");

    /** Still the eve in Greenwich. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-27T13:30:00Z"), ZoneOffset.UTC);

    static Answer to(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
        int code = MaillageCommand.run(CLOCK, new PrintWriter(out), new PrintWriter(err), words);
        return new Answer(code, out.toString(), err.toString());
    }

    /** Without the spaces that French typography asks for. */
    String plain() {
        return (out + err).replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
