package nc.maillage.portal.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.maillage.access.Open;
import nc.maillage.platform.French;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Données personnelles » : the law, what is kept and why. */
@Controller
class DataPages {
    private static final String NOTHING = "none";
    private static final Map<String, String> ROOMS = Map.of(
            "people", "Les personnes",
            "evidence", "Les pièces et les faits",
            "applications", "Les demandes",
            "decisions", "Les décisions",
            "entitlements", "Les cartes",
            "correspondence", "Les courriers",
            "access", "Les comptes et les consultations",
            "organisation", "Les agents",
            "platform", "Les fichiers conservés");
    private static final Map<String, String> CLASSES = Map.of(
            "identity", "identité",
            "contact", "contact",
            "social", "situation sociale",
            "health", "santé, réservée à l’instruction",
            "financial", "ressources",
            "act", "acte du service");
    private static final Map<String, String> RETENTIONS = Map.of(
            "file", "avec le dossier\u202F; la durée légale est une question ouverte",
            "session", "le temps de la session",
            "log", "avec le journal");

    private final PublicShells shells;
    private final List<DataPage.Room> rooms;

    DataPages(PublicShells shells) {
        this.shells = shells;
        this.rooms = rooms(catalogue());
    }

    @Open("chacun peut savoir ce qui est gardé et pourquoi")
    @GetMapping("/donnees-personnelles")
    ModelAndView data() {
        int columns = rooms.stream().mapToInt(room -> room.lines().size()).sum();
        return new ModelAndView(
                "portal/data", Map.of("page", new DataPage(shells.of("/donnees-personnelles"), rooms, columns)));
    }

    private static Map<String, String> catalogue() {
        try (var stream = DataPages.class.getResourceAsStream("/personal-data.yaml")) {
            var all = new TreeMap<String, String>();
            if (new Load(LoadSettings.builder().build()).loadFromInputStream(stream) instanceof Map<?, ?> read) {
                read.forEach((column, words) -> all.put(String.valueOf(column), String.valueOf(words)));
            }
            return all;
        } catch (IOException broken) {
            throw new IllegalStateException("the catalogue of personal data cannot be read", broken);
        }
    }

    private static List<DataPage.Room> rooms(Map<String, String> catalogue) {
        var byRoom = new LinkedHashMap<String, List<DataPage.Line>>();
        catalogue.forEach((column, words) -> {
            var parts = words.split(" \\| ");
            if (!words.equals(NOTHING) && parts.length == 3) {
                var room = column.substring(0, column.indexOf('.'));
                byRoom.computeIfAbsent(room, _ -> new ArrayList<>()).add(line(column, parts));
            }
        });
        return byRoom.entrySet().stream()
                .map(each -> new DataPage.Room(
                        ROOMS.getOrDefault(each.getKey(), French.capitalised(each.getKey())), each.getValue()))
                .toList();
    }

    private static DataPage.Line line(String column, String[] parts) {
        return new DataPage.Line(
                column.substring(column.indexOf('.') + 1) + "\u00A0: " + parts[0],
                CLASSES.getOrDefault(parts[1], parts[1]),
                RETENTIONS.getOrDefault(parts[2], parts[2]));
    }
}
