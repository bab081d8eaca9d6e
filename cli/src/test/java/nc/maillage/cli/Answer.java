package nc.maillage.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a command answered, run in this process. */
record Answer(int code, String out, String err) {
    static final Path EXAMPLES = Path.of("..", "examples", "amg-sud");

    static Answer to(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
        int code = MaillageCommand.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Answer(code, out.toString(), err.toString());
    }

    /** Without the spaces that French typography asks for. */
    String plain() {
        return (out + err).replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
