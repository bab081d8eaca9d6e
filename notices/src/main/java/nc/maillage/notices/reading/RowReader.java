package nc.maillage.notices.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.notices.Availability;
import nc.maillage.notices.DocumentType;
import nc.maillage.notices.HowToApply;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeStatus;
import nc.maillage.notices.Profile;
import nc.maillage.notices.Reading;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.text.Lines;
import org.jspecify.annotations.Nullable;

/** The record that a row of the official open data makes, with the known faults of that data told or mended. */
public final class RowReader {
    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final String A_DAY_EARLY =
            "le jeu de données donne la veille\u202F: minuit à Nouméa y est écrit en temps universel";

    private final Map<String, String> row;
    private final Fields fields = new Fields();

    private RowReader(Map<String, String> row) {
        this.row = row;
    }

    public static Notice read(Map<String, String> row) {
        return new RowReader(row).read();
    }

    private Notice read() {
        boolean communique = cell("is_communique").equalsIgnoreCase("true");
        fields.read(
                NoticeField.DOCUMENT_TYPE,
                communique ? DocumentType.COMMUNIQUE : DocumentType.NOTICE,
                cell("is_communique"),
                0);
        title();
        reference();
        text(NoticeField.EMPLOYER, "libelle_collectivite");
        direction();
        text(NoticeField.SERVICE, "libelle_service");
        corps();
        residence();
        text(NoticeField.WORKPLACE, "lieu_travail");
        day(NoticeField.PUBLICATION_DATE, "date_mise_en_ligne");
        day(NoticeField.DEADLINE, "date_cloture");
        availability();
        positions();
        republication();
        job();
        body();
        CorpsNames.derive(fields, null);
        return fields.finished();
    }

    private String cell(String name) {
        return row.getOrDefault(name, "").strip();
    }

    private void text(NoticeField field, String column) {
        if (!cell(column).isEmpty()) {
            fields.read(field, cell(column), cell(column), 0);
        }
    }

    private void reference() {
        String number = cell("numero");
        ReferenceReader.Found found = ReferenceReader.in(number);
        if (found != null) {
            fields.read(NoticeField.REFERENCE, found.reference(), number, 0);
        }
    }

    /** Rows of other employers repeat the collectivity there. */
    private void direction() {
        String name = cell("libelle_direction");
        if (name.isEmpty() || Fold.key(name).equals(Fold.key(cell("libelle_collectivite")))) {
            return;
        }
        String acronym = cell("acronyme_direction");
        String whole = acronym.isEmpty() || name.contains("(") ? name : name + " (" + acronym + ")";
        fields.read(NoticeField.DIRECTION, whole, name, 0);
    }

    private void corps() {
        String first = cell("libelle_corps_grade");
        String second = cell("libelle_corps_grade_2");
        if (!first.isEmpty()) {
            fields.read(NoticeField.CORPS_CADRE, second.isEmpty() ? first : first + " ou " + second, first, 0);
        }
        String domain = cell("libelle_domaine");
        String other = cell("libelle_domaine_2");
        if (!domain.isEmpty()) {
            fields.read(NoticeField.DOMAINE, other.isEmpty() ? domain : domain + " ou " + other, domain, 0);
        }
    }

    private void residence() {
        String printed = cell("duree_residence_exigee");
        if (!printed.isEmpty()) {
            var residence = Residences.of(printed, "");
            fields.read(NoticeField.RESIDENCE, residence, printed, 0);
            if (residence.years() != null) {
                fields.read(NoticeField.RESIDENCE_YEARS, residence.years(), printed, 0);
            }
        }
    }

    /** A bare day is a day early; a moment with its offset is the day that it is in Nouméa. */
    private void day(NoticeField field, String column) {
        String printed = cell(column);
        try {
            if (printed.length() > 19) {
                LocalDate day =
                        OffsetDateTime.parse(printed).atZoneSameInstant(NOUMEA).toLocalDate();
                fields.read(field, day, printed, 0);
                return;
            }
        } catch (DateTimeParseException other) {
            fields.put(field, Reading.absent());
        }
        LocalDate early = iso(printed);
        if (early != null) {
            fields.put(field, Reading.repaired(early.plusDays(1), printed, 0, A_DAY_EARLY));
        }
    }

    private static @Nullable LocalDate iso(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException other) {
            return null;
        }
    }

    private void availability() {
        String kind = cell("libelle_poste_a_pourvoir");
        if (kind.isEmpty()) {
            return;
        }
        LocalDate day = iso(cell("date_a_pourvoir"));
        Availability availability = Availabilities.of(kind, "");
        if (day != null) {
            LocalDate right = day.plusDays(1);
            availability = Availabilities.of(kind + " " + right, "");
            availability = new Availability(kind, dated(kind, availability), right.toString());
        }
        fields.read(NoticeField.AVAILABILITY, availability, kind, 0);
    }

    private static nc.maillage.notices.AvailabilityKind dated(String kind, Availability said) {
        return kind.startsWith("vacant") ? nc.maillage.notices.AvailabilityKind.VACANT_FROM : said.kind();
    }

    private void title() {
        String printed = cell("libelle_poste");
        if (!printed.isEmpty()) {
            String title = TitleReader.withoutCount(printed);
            fields.read(NoticeField.TITLE, title, printed, 0);
            if (title.length() < printed.length()) {
                String count =
                        printed.substring(0, printed.length() - title.length()).strip();
                fields.read(NoticeField.POSITIONS, Integer.valueOf(count), printed, 0);
            }
        }
    }

    private void positions() {
        String count = cell("nb_postes_a_pourvoir");
        if (count.matches("[1-9]\\d{0,2}")) {
            fields.read(NoticeField.POSITIONS, Integer.valueOf(count), count, 0);
        }
    }

    private void republication() {
        String note = cell("commentaire_republication");
        if (note.isEmpty()) {
            fields.put(
                    NoticeField.STATUS,
                    Reading.derived(NoticeStatus.PUBLISHED, cell("statut"), 0, "rien d’autre n’est dit"));
            return;
        }
        fields.read(NoticeField.REPUBLICATION_NOTE, note, note, 0);
        LocalDate previous = DateReader.day(note);
        if (previous != null) {
            fields.read(NoticeField.PREVIOUS_DEADLINE, previous, note, 0);
        }
        fields.put(
                NoticeField.STATUS,
                Reading.derived(NoticeStatus.EXTENDED, note, 0, "d’après la mention de republication"));
    }

    /** « Inspecteur » is what the form leaves when nothing is chosen. */
    private void job() {
        text(NoticeField.RESPNC_JOB, "emploi_resp");
        if (cell("emploi_resp").equals("Inspecteur")) {
            fields.doubt(NoticeField.RESPNC_JOB, 20, "valeur par défaut du jeu de données");
        }
    }

    private void body() {
        BodyReader.readRow(
                Map.of(
                        Section.DETAILS, Lines.of(cell("presentation")),
                        Section.MISSIONS, Lines.of(cell("mission")),
                        Section.ACTIVITIES, Lines.of(cell("activites_principales")),
                        Section.SECONDARY, Lines.of(cell("activites_secondaires")),
                        Section.PARTICULARITIES, Lines.of(cell("conditions_particulieres"))),
                fields);
        Profile profile = new Profile(items("savoir"), items("savoir_faire"), items("comportements"));
        if (profile.knowledge() != null || profile.knowHow() != null || profile.behaviour() != null) {
            fields.read(NoticeField.PROFILE, profile, "", 0);
        }
        List<String> contact = new ArrayList<>();
        for (String column : List.of("contact", "contact_telephone", "contact_email", "contact_secondaire")) {
            if (!cell(column).isEmpty()) {
                contact.add(cell(column));
            }
        }
        if (!contact.isEmpty()) {
            fields.read(NoticeField.APPLICATION, new HowToApply(contact, List.of()), contact.getFirst(), 0);
        }
    }

    private @Nullable List<String> items(String column) {
        List<String> items =
                Lines.of(cell(column)).stream().map(line -> line.text()).toList();
        return items.isEmpty() ? null : items;
    }
}
