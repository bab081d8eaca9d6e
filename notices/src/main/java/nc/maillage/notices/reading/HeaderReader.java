package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.notices.Availability;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeStatus;
import nc.maillage.notices.Reading;
import nc.maillage.notices.Residence;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.text.Line;

/** Fills the fields that stand in the header. */
final class HeaderReader {
    private static final Pattern CONTINUES_EMPLOYER =
            Pattern.compile("(?:ville|commune|mairie|province) d[eu]|d[eu]s? |d'|de la ");
    private static final Pattern COUNT = Pattern.compile("(?:(\\d{1,2})|une?)\\s+\\p{L}");

    private final Header header;
    private final Fields fields;
    private final String body;
    private final List<Header.Loose> free = new ArrayList<>();

    private HeaderReader(Header header, Fields fields, String body) {
        this.header = header;
        this.fields = fields;
        this.body = body;
    }

    /** The body, folded, is where the end of a torn name may be found again. */
    static void read(List<Line> lines, Fields fields, String body) {
        new HeaderReader(Header.of(lines), fields, body).read();
    }

    private void read() {
        free.addAll(header.loose());
        reference();
        employer();
        availability();
        new UnitsReader(header, fields, free, body).read();
        TitleReader.read(header, fields);
        residence();
        plain(NoticeField.WORKPLACE, Label.WORKPLACE);
        new DatesReader(header, fields).read();
        status();
        positions();
    }

    private void reference() {
        Slot slot = header.slot(Label.REFERENCE);
        ReferenceReader.Found found = slot == null ? null : ReferenceReader.in(slot.value());
        if (slot == null || found == null) {
            return;
        }
        fields.read(NoticeField.REFERENCE, found.reference(), found.printed(), slot.line());
        String rest = slot.value().substring(found.end());
        DateReader.Found date = DateReader.first(rest);
        if (date != null) {
            fields.read(NoticeField.REFERENCE_DATE, date.date(), rest.strip(), slot.line());
        }
    }

    private void employer() {
        Slot slot = header.slot(Label.EMPLOYER);
        if (slot == null) {
            return;
        }
        String value = Logos.removed(slot.value());
        List<String> mends = new ArrayList<>();
        if (!value.equals(slot.value())) {
            mends.add("un reste de logo a été retiré");
        }
        for (Header.Loose each : header.loose()) {
            if (each.after() == Label.EMPLOYER
                    && !value.isEmpty()
                    && CONTINUES_EMPLOYER.matcher(each.line().folded()).lookingAt()) {
                value = value + " – " + each.line().text();
                mends.add("l’employeur continue à la ligne " + each.line().number());
                free.remove(each);
            }
        }
        fields.text(NoticeField.EMPLOYER, value, slot.value(), slot.line(), mends);
    }

    private void residence() {
        Slot slot = header.slot(Label.RESIDENCE);
        if (slot == null) {
            return;
        }
        String label = Fold.of(slot.label() + " " + slot.value());
        String mode = Fold.of(slot.label()).contains("direct")
                ? "direct"
                : label.contains("sans concours") ? "sans concours" : "sur titre";
        fields.read(NoticeField.RESIDENCE_MODE, mode, slot.label().strip(), slot.labelLine());
        if (slot.isEmpty()) {
            fields.put(NoticeField.RESIDENCE, Reading.empty(slot.line()));
            return;
        }
        Residence residence = Residences.of(slot.value(), slot.label());
        Reading<Residence> reading = Reading.read(residence, slot.value(), slot.line());
        boolean slash = residence.text().equals("/");
        fields.put(
                NoticeField.RESIDENCE,
                slash || residence.years() != null || !residence.rules().isEmpty()
                        ? reading
                        : reading.doubted(50, "aucune durée n’est comprise dans ce texte"));
        if (residence.years() != null) {
            fields.read(NoticeField.RESIDENCE_YEARS, residence.years(), slot.value(), slot.line());
        }
    }

    private void plain(NoticeField field, Label label) {
        Slot slot = header.slot(label);
        if (slot != null) {
            fields.text(field, slot.value(), slot.value(), slot.line(), List.of());
        }
    }

    private void availability() {
        Slot slot = header.slot(Label.AVAILABILITY);
        if (slot != null && !slot.isEmpty()) {
            Availability said = Availabilities.of(slot.value(), slot.label());
            fields.put(NoticeField.AVAILABILITY, Reading.read(said, slot.value(), slot.line()));
            return;
        }
        if (slot != null) {
            fields.put(NoticeField.AVAILABILITY, Reading.empty(slot.line()));
        }
        for (Header.Loose each : List.copyOf(free)) {
            Line line = each.line();
            if (Availabilities.looksLikeOne(line.folded())) {
                Availability said = Availabilities.of(line.text(), slot == null ? "" : slot.label());
                fields.put(
                        NoticeField.AVAILABILITY,
                        Reading.repaired(said, line.text(), line.number(), "imprimée à part de son libellé"));
                free.remove(each);
                return;
            }
        }
    }

    private void status() {
        Slot status = header.slot(Label.STATUS);
        if (status != null) {
            boolean failed = Fold.of(status.value()).contains("infructueu");
            fields.read(
                    NoticeField.STATUS,
                    failed ? NoticeStatus.UNSUCCESSFUL : NoticeStatus.WITHDRAWN,
                    status.value(),
                    status.line());
        } else if (fields.has(NoticeField.REPUBLICATION_NOTE)) {
            Reading<?> note = fields.reading(NoticeField.REPUBLICATION_NOTE);
            String raw = note == null ? null : note.raw();
            fields.put(
                    NoticeField.STATUS,
                    Reading.derived(
                            NoticeStatus.EXTENDED,
                            raw,
                            note == null ? 0 : note.line(),
                            "d’après la mention de republication"));
        } else {
            fields.put(
                    NoticeField.STATUS,
                    Reading.derived(NoticeStatus.PUBLISHED, null, 0, "rien ne dit qu’il ait été prolongé ou retiré"));
        }
    }

    /** « 4 Médecins », « Un professeur », « 2 postes susceptibles… ». */
    private void positions() {
        for (NoticeField field : List.of(NoticeField.TITLE, NoticeField.AVAILABILITY)) {
            Reading<?> reading = fields.reading(field);
            if (reading == null || reading.raw() == null) {
                continue;
            }
            String folded = Fold.of(reading.raw());
            Matcher count = COUNT.matcher(folded);
            boolean ofPosts = field == NoticeField.TITLE || folded.contains("poste");
            if (ofPosts && count.lookingAt()) {
                int posts = count.group(1) == null ? 1 : Integer.parseInt(count.group(1));
                boolean month = field == NoticeField.AVAILABILITY && DateReader.day(folded) != null && posts > 9;
                if (posts > 0 && !month) {
                    fields.read(NoticeField.POSITIONS, posts, reading.raw(), reading.line());
                    return;
                }
            }
        }
    }
}
