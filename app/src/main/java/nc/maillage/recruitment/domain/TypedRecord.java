package nc.maillage.recruitment.domain;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.notices.How;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.Notices;
import nc.maillage.notices.Reading;
import nc.maillage.notices.Residence;
import org.jspecify.annotations.Nullable;

/**
 * « Fiche saisie » : the few fields of a notice that no program reads, as somebody typed them; its days as pages write
 * them.
 */
public record TypedRecord(Map<NoticeField, String> said) {
    /** What is asked for, under the labels of the template. */
    private static final Map<NoticeField, String> LABELS = new EnumMap<>(Map.ofEntries(
            Map.entry(NoticeField.TITLE, "# "),
            Map.entry(NoticeField.REFERENCE, "Référence : "),
            Map.entry(NoticeField.EMPLOYER, "Employeur : "),
            Map.entry(NoticeField.CORPS_CADRE, "Corps ou Cadre d’emploi /Domaine : "),
            Map.entry(NoticeField.DIRECTION, "Direction : "),
            Map.entry(NoticeField.SERVICE, "Service : "),
            Map.entry(NoticeField.RESIDENCE, "Durée de résidence exigée pour le recrutement sur titre (1) : "),
            Map.entry(NoticeField.WORKPLACE, "Lieu de travail : "),
            Map.entry(NoticeField.PUBLICATION_DATE, "Date de dépôt de l’offre : "),
            Map.entry(NoticeField.DEADLINE, "Date limite de candidature : "),
            Map.entry(NoticeField.RESPNC_JOB, "# Emploi RESPNC : ")));

    /** Two fields make a notice: nothing is taken of this one. */
    private static final String ENOUGH_FOR_A_NOTICE = "\n\n# Missions :\n\n- accueillir le public ;\n";

    private static final Set<NoticeField> DAYS = Set.of(NoticeField.PUBLICATION_DATE, NoticeField.DEADLINE);
    /** What the typed fields imply. */
    private static final Set<NoticeField> IMPLIED =
            Set.of(NoticeField.CORPS, NoticeField.CATEGORY, NoticeField.SPECIALITE, NoticeField.RESIDENCE_YEARS);

    public TypedRecord {
        said = Map.copyOf(said);
    }

    /** What was typed of a notice before. */
    public static TypedRecord of(List<FieldRead> fields) {
        return new TypedRecord(fields.stream()
                .filter(field -> field.typed() != null)
                .collect(Collectors.toMap(FieldRead::field, FieldRead::value)));
    }

    boolean says(NoticeField field) {
        return said.containsKey(field);
    }

    /** As a notice says it, but that nothing of it was read: no line, no printed words, no trust. */
    public Notice notice() {
        var written = LABELS.entrySet().stream()
                .filter(label -> says(label.getKey()))
                .map(label -> label.getValue() + said.get(label.getKey()))
                .collect(Collectors.joining("\n\n", "", ENOUGH_FOR_A_NOTICE));
        var meant = Notices.read(written.getBytes(StandardCharsets.UTF_8)) instanceof NoticeReading.Read read
                ? read.notices().getFirst()
                : new Notice(Map.of());
        Map<NoticeField, Reading<?>> readings = new EnumMap<>(NoticeField.class);
        said.forEach((field, text) -> readings.put(field, typed(value(field, text, meant))));
        for (var field : IMPLIED) {
            var value = meant.reading(field).value();
            if (value != null) {
                readings.put(field, Reading.derived(value, null, 0, "de ce qui a été saisi"));
            }
        }
        return new Notice(readings);
    }

    private static @Nullable Object value(NoticeField field, String text, Notice meant) {
        if (DAYS.contains(field)) {
            return Phrases.day(text.replace('\u00A0', ' '));
        }
        if (field != NoticeField.RESIDENCE) {
            return text;
        }
        var residence = meant.value(NoticeField.RESIDENCE, Residence.class);
        return residence == null ? new Residence(text, null, null, null, List.of()) : residence;
    }

    private static Reading<Object> typed(@Nullable Object value) {
        return new Reading<>(value, null, 0, How.ABSENT, 0, null);
    }
}
