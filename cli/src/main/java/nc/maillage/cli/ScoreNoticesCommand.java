package nc.maillage.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.score.FieldScore;
import nc.maillage.notices.score.Scoreboard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** « Noter la lecture »: precision, recall and F1 of each field against records annotated by hand. */
@Command(
        name = "score",
        description = "Compare la lecture de chaque avis à ce qui était attendu, champ par champ.",
        customSynopsis = "maillage notices score [--json] DOSSIER ATTENDU.json")
final class ScoreNoticesCommand extends Asked implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "DOSSIER", description = "les avis")
    @Nullable
    String folder;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ATTENDU.json",
            description = "nom de fichier → champs attendus")
    @Nullable
    String expected;

    @Option(names = "--json", description = "rend les notes en JSON")
    boolean json;

    private final Scoreboard board = new Scoreboard();
    private int read;

    @Override
    public Integer call() {
        if (folder == null || expected == null) {
            throw new BadInput("il manque le dossier des avis et le fichier de ce qui est attendu");
        }
        Map<String, Object> records = JsonFile.read(Given.path(expected)).content();
        Path root = Given.folder(folder);
        records.forEach((name, record) -> score(root, name, record));
        if (read == 0) {
            throw new BadInput("aucun des " + records.size() + " avis attendus n’est dans " + root);
        }
        PrintWriter out = out();
        if (json) {
            RecordJson.write(tree(), out);
        } else {
            table(out);
        }
        return 0;
    }

    private void score(Path root, String name, Object record) {
        Path file = find(root, name);
        if (file == null || !(record instanceof Map<?, ?> fields)) {
            warn(name + " n’est pas dans le dossier");
            return;
        }
        Map<String, @Nullable Object> wanted = new LinkedHashMap<>();
        fields.forEach((key, value) -> wanted.put(String.valueOf(key), value));
        read++;
        if (NoticeFiles.read(file) instanceof NoticeReading.Read found) {
            board.add(name, found.notices().getFirst(), wanted, found.text());
        } else {
            warn(name + " ne peut pas être lu\u202F: tout ce qui est attendu de lui est omis");
            board.add(name, new Notice(Map.of()), wanted, "");
        }
    }

    /** In the folder, or beside it: the names of annotations may start with another folder. */
    private static @Nullable Path find(Path root, String name) {
        Path absolute = root.toAbsolutePath().normalize();
        List<Path> roots = Stream.iterate(absolute, Objects::nonNull, Path::getParent)
                .limit(3)
                .toList();
        for (Path each : roots) {
            if (Files.isRegularFile(each.resolve(name))) {
                return each.resolve(name);
            }
        }
        return null;
    }

    private void table(PrintWriter out) {
        out.printf("%-32s %6s %6s %21s %21s %6s %6s%n", "", "", "", "strict", "souple", "", "");
        out.printf(
                "%-32s %6s %6s %6s %6s %6s  %6s %6s %6s %6s %6s%n",
                "champ", "att.", "lus", "P", "R", "F1", "P", "R", "F1", "omis", "inv.");
        board.scores().forEach((field, s) -> {
            if (s.expected() + s.given() > 0) {
                out.printf(
                        Locale.FRENCH,
                        "%-32s %6d %6d %6s %6s %6s  %6s %6s %6s %6d %6d%n",
                        field,
                        s.expected(),
                        s.given(),
                        rate(s.precision(false)),
                        rate(s.recall(false)),
                        rate(s.f1(false)),
                        rate(s.precision(true)),
                        rate(s.recall(true)),
                        rate(s.f1(true)),
                        s.omissions(),
                        s.inventions());
            }
        });
        FieldScore all = board.scores().values().stream().reduce(FieldScore.NONE, FieldScore::plus);
        out.println(read + " avis\u00A0; F1 strict de toutes les valeurs\u00A0: " + rate(all.f1(false)) + "\u00A0; "
                + all.omissions() + " omissions, " + all.inventions() + " inventions sur " + all.given() + " valeurs");
    }

    private static String rate(int thousandths) {
        return thousandths == 1000 ? "1,000" : "0," + String.format(Locale.ROOT, "%03d", thousandths);
    }

    private Map<String, Object> tree() {
        Map<String, Object> fields = new LinkedHashMap<>();
        board.scores().forEach((field, s) -> {
            if (s.expected() + s.given() > 0) {
                Map<String, Object> each = new LinkedHashMap<>();
                each.put("expected", s.expected());
                each.put("given", s.given());
                each.put("strict", rates(s, false));
                each.put("soft", rates(s, true));
                each.put("omissions", s.omissions());
                each.put("inventions", s.inventions());
                fields.put(field, each);
            }
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("notices", read);
        tree.put("unit", "thousandths");
        tree.put("fields", fields);
        tree.put("differences", board.differences());
        return tree;
    }

    private static Map<String, Object> rates(FieldScore score, boolean softly) {
        Map<String, Object> rates = new LinkedHashMap<>();
        rates.put("precision", score.precision(softly));
        rates.put("recall", score.recall(softly));
        rates.put("f1", score.f1(softly));
        return rates;
    }
}
