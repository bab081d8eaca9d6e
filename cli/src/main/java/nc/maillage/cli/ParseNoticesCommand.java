package nc.maillage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.RefusalCause;
import nc.maillage.notices.tree.NoticeTree;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** « Lire des avis »: one record a file, each field with how it was read; a bad file is told and the others go on. */
@Command(
        name = "parse",
        description =
                "Lit des avis (texte, Markdown, PDF, DOCX, ligne du jeu de données officiel) et rend leurs champs.",
        customSynopsis = "maillage notices parse [--json] FICHIER|DOSSIER…")
final class ParseNoticesCommand extends Asked implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "FICHIER|DOSSIER",
            description = "les avis, ou le dossier qui les contient")
    List<String> arguments = new ArrayList<>();

    @Option(names = "--json", description = "rend un tableau JSON, un objet par fichier, dans l’ordre des arguments")
    boolean json;

    @Override
    public Integer call() {
        if (arguments.isEmpty()) {
            throw new BadInput("il manque un fichier ou un dossier d’avis");
        }
        PrintWriter out = out();
        List<Path> files = NoticeFiles.of(arguments);
        if (json) {
            RecordJson.write(objects(files), out);
        } else {
            NoticeText text = new NoticeText(out);
            files.forEach(file -> text.print(file, NoticeFiles.read(file)));
        }
        return 0;
    }

    /** Each is read when its turn to be written comes: a folder of any size fits in memory. */
    private static Collection<Map<String, @Nullable Object>> objects(List<Path> files) {
        return new AbstractCollection<>() {
            @Override
            public Iterator<Map<String, @Nullable Object>> iterator() {
                return files.stream().map(ParseNoticesCommand::object).iterator();
            }

            @Override
            public int size() {
                return files.size();
            }
        };
    }

    private static Map<String, @Nullable Object> object(Path file) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("file", file.toString());
        switch (NoticeFiles.read(file)) {
            case NoticeReading.Refused(String why, RefusalCause _) -> object.put("error", why);
            case NoticeReading.Read read
            when read.text().isEmpty() ->
                object.put(
                        "notices",
                        read.notices().stream().map(NoticeTree::report).toList());
            case NoticeReading.Read read -> {
                Notice notice = read.notices().getFirst();
                object.putAll(NoticeTree.report(notice));
            }
        }
        return object;
    }
}
