package nc.maillage.keeping.person;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nc.maillage.access.Right;
import nc.maillage.audit.OwnerLog;
import nc.maillage.keeping.backup.NewFile;
import nc.maillage.keeping.command.Arguments;
import nc.maillage.keeping.command.Terminal;
import nc.maillage.platform.French;
import nc.maillage.platform.database.OwnerAccess;
import nc.maillage.platform.database.Place;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./maillage person extract} : a person's own file, others' names taken out, as JSON and as a page; an act in the log. */
final class ExtractCommand {
    static final String USAGE =
            "Usage : maillage person extract NUMÉRO --as COMPTE --to FICHIER.zip [--collectivity NOM]";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ExtractCommand() {}

    static int run(Terminal terminal, Place place, Arguments arguments) throws Exception {
        var login = arguments.required("--as", USAGE);
        var to = Path.of(arguments.required("--to", USAGE)).toAbsolutePath().normalize();
        NewFile.refuseExisting(to);
        try (var access = OwnerAccess.existing(place);
                var connection = access.connect();
                var file = NewFile.at(to)) {
            connection.setAutoCommit(false);
            var by = Ordered.by(
                    connection, login, arguments.value("--collectivity").orElse(""), Right.EXTRACT_PERSON);
            var person = by.person(connection, arguments.words().get(1));
            var rows = new Rows(connection);
            var mask = Mask.around(rows, by.collectivity(), person);
            var sections = masked(mask, new PersonFile(rows, by.collectivity(), person).sections());
            write(file, head(terminal, by), sections);
            OwnerLog.append(
                    connection,
                    by.collectivity(),
                    by.agent(),
                    terminal.clock().instant(),
                    "person.extracted",
                    "person",
                    person,
                    Map.of());
            connection.commit();
            file.finish();
            long lines = sections.values().stream().mapToLong(List::size).sum();
            terminal.say("Extrait : %s (%s en %s), inscrit au journal."
                    .formatted(
                            to,
                            French.count(lines, "élément", "éléments"),
                            French.count(sections.size(), "rubrique", "rubriques")));
            terminal.say(
                    "Vérifiez l’identité de la personne avant de le lui remettre. Les fichiers des pièces et des courriers"
                            + " n’y sont pas : ils peuvent nommer d’autres personnes, la copie se donne au guichet.");
            return 0;
        }
    }

    private static Map<String, Object> head(Terminal terminal, Ordered by) {
        var head = new LinkedHashMap<String, Object>();
        head.put("service", by.house());
        head.put("fait le", terminal.clock().instant());
        head.put("remis par", by.function());
        return head;
    }

    private static Map<String, List<Map<String, Object>>> masked(
            Mask mask, Map<String, List<Map<String, Object>>> sections) {
        var masked = new LinkedHashMap<String, List<Map<String, Object>>>();
        sections.forEach((title, rows) -> {
            var each = new ArrayList<Map<String, Object>>();
            for (var row : rows) {
                var clean = new LinkedHashMap<String, Object>();
                row.forEach((name, value) -> clean.put(name, mask.of(value)));
                each.add(clean);
            }
            masked.put(title, each);
        });
        return masked;
    }

    private static void write(NewFile file, Map<String, Object> head, Map<String, List<Map<String, Object>>> sections)
            throws Exception {
        var whole = new LinkedHashMap<String, Object>(head);
        whole.putAll(sections);
        try (var zip = new ZipOutputStream(file.stream())) {
            zip.putNextEntry(new ZipEntry("dossier.json"));
            zip.write(JSON.writeValueAsBytes(whole));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("dossier.html"));
            zip.write(ExtractPage.of(head, sections).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }
}
