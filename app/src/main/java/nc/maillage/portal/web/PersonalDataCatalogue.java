package nc.maillage.portal.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** « Données personnelles » : what the program's own catalogue of columns classifies, counted by class. */
@Component
class PersonalDataCatalogue {
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    PersonalDataCatalogue() throws IOException {
        var file = new ClassPathResource("personal-data.yaml");
        try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::count);
        }
    }

    List<DataClass> classes() {
        return counts.entrySet().stream()
                .map(each -> new DataClass(
                        each.getKey().name, each.getKey().example, each.getKey().readers, each.getValue()))
                .toList();
    }

    private void count(String line) {
        var parts = line.split("\\|");
        if (parts.length > 1) {
            counts.merge(Kind.valueOf(parts[1].strip().toUpperCase(Locale.ROOT)), 1L, Long::sum);
        }
    }

    private enum Kind {
        IDENTITY(
                "Identité",
                "vos noms, votre date et votre lieu de naissance",
                "les agents qui vous reçoivent ou instruisent votre demande"),
        CONTACT(
                "Contact",
                "votre adresse, votre téléphone, la façon de vous joindre",
                "les agents qui vous reçoivent ou instruisent votre demande"),
        SOCIAL(
                "Situation",
                "votre foyer, vos résidences, vos pièces, ce qui est écrit de votre demande",
                "les agents qui instruisent, relisent ou signent"),
        FINANCIAL("Ressources", "vos revenus et vos charges", "les agents qui instruisent, relisent ou signent"),
        HEALTH(
                "Santé",
                "une grossesse, une longue maladie, quand une règle en dépend",
                "les agents qui instruisent, relisent ou signent, jamais l’accueil"),
        ACT("Actes", "qui a fait quoi, quand, et pourquoi", "les responsables, et le journal qui ne s’efface pas");

        private final String name;
        private final String example;
        private final String readers;

        Kind(String name, String example, String readers) {
            this.name = name;
            this.example = example;
            this.readers = readers;
        }
    }
}
