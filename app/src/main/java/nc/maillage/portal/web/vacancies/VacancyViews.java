package nc.maillage.portal.web.vacancies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.notices.Residence;
import nc.maillage.platform.French;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.VacancyLine;
import org.jspecify.annotations.Nullable;

/** The words of lines and headings. */
final class VacancyViews {
    static final String PATH = "/avis";
    private static final int NEW_DAYS = 7;

    private VacancyViews() {}

    static VacancyListPage.Row row(VacancyLine line, Instant now) {
        return new VacancyListPage.Row(
                PATH + "/" + line.address(),
                line.title(),
                line.employer(),
                line.place(),
                French.list(line.corps()),
                residence(line),
                ClosingWords.of(line, now),
                tags(line, now));
    }

    /** « 38 avis ouverts », « 3 avis pour « assistante sociale » ». */
    static String heading(VacancyQuery query, long total) {
        var words = query.hasWords() ? " pour « %s »".formatted(query.filter().words()) : "";
        var of = total == 0 ? "Aucun avis" : French.whole(total) + " avis";
        return of
                + switch (query.filter().closing()) {
                    case OPEN -> French.plural(total, " ouvert", " ouverts");
                    case WEEK -> French.plural(total, " qui se ferme", " qui se ferment") + " dans les 7 jours";
                    case CLOSED -> French.plural(total, " fermé", " fermés");
                    case ALL -> "";
                }
                + words;
    }

    static @Nullable String residence(VacancyLine line) {
        var years = line.residenceYears();
        if (years == null) {
            return null;
        }
        var written = French.count(years, "an", "ans");
        return Residence.LESS_THAN.equals(line.residenceOperator())
                ? "résidence inférieure à " + written
                : "résidence d’au moins " + written;
    }

    private static List<StateTag> tags(VacancyLine line, Instant now) {
        var tags = new ArrayList<StateTag>();
        if (line.openAt(now)) {
            LocalDate fresh = French.dayOf(now).minusDays(NEW_DAYS);
            if (line.depositedOn().isAfter(fresh)) {
                tags.add(new StateTag(Tone.INFO, "flag", "Nouveau"));
            }
            if (line.status() == PublicationStatus.EXTENDED) {
                tags.add(new StateTag(Tone.CALM, "cal", "Prolongé"));
            }
        }
        return tags;
    }
}
