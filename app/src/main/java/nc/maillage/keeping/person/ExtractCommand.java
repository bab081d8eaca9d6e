package nc.maillage.keeping.person;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nc.maillage.access.Right;
import nc.maillage.keeping.backup.NewFile;
import nc.maillage.keeping.command.Arguments;
import nc.maillage.keeping.command.Terminal;
import nc.maillage.platform.French;
import nc.maillage.platform.database.Place;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./maillage person extract} : a person's own file, others' names taken out, as JSON and as a page; an act in the log. */
final class ExtractCommand {
    static final String USAGE =
            "Usage : maillage person extract NUMÉRO --as COMPTE --to FICHIER.zip [--collectivity NOM]";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Act.Kind KIND = new Act.Kind(USAGE, Right.EXTRACT_PERSON, "--to");

    private ExtractCommand() {}

    static int run(Terminal terminal, Place place, Arguments arguments) throws Exception {
        Act.run(
                KIND,
                terminal,
                place,
                arguments,
                act -> extract(terminal, arguments.words().get(1), act));
        return 0;
    }

    private static void extract(Terminal terminal, String number, Act act) throws Exception {
        var person = act.person(number);
        var house = act.by().collectivity();
        var sections =
                masked(Mask.around(act.rows(), house, person), new PersonFile(act.rows(), house, person).sections());
        write(act.file(), head(act), sections);
        act.log("person.extracted", person, Map.of());
        act.done();
        long lines = sections.values().stream().mapToLong(List::size).sum();
        terminal.say("Extrait : %s (%s en %s), inscrit au journal."
                .formatted(
                        act.to(),
                        French.count(lines, "élément", "éléments"),
                        French.count(sections.size(), "rubrique", "rubriques")));
        terminal.say(
                "Vérifiez l’identité de la personne avant de le lui remettre. Les fichiers des pièces et des courriers"
                        + " n’y sont pas : ils peuvent nommer d’autres personnes, la copie se donne au guichet.");
    }

    private static Map<String, Object> head(Act act) {
        var head = new LinkedHashMap<String, Object>();
        head.put("service", act.by().house());
        head.put("fait le", act.at());
        head.put("remis par", act.by().function());
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
