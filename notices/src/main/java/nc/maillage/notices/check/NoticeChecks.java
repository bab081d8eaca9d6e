package nc.maillage.notices.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nc.maillage.notices.Availability;
import nc.maillage.notices.DocumentType;
import nc.maillage.notices.How;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeKey;
import nc.maillage.notices.Reading;
import nc.maillage.notices.WeekdayCheck;
import nc.maillage.notices.check.CheckWarning.Gravity;
import nc.maillage.notices.lists.ReferenceJobs;
import nc.maillage.notices.text.Fold;
import org.jspecify.annotations.Nullable;

/** « Vérifications avant publication »: what is missing, out of order or unusual in a notice, among others if given. */
public final class NoticeChecks {
    private static final String TEMPLATE = "modèle d’avis de la DRHFPNC";
    private static final String CALENDAR = "calendrier";
    private static final int USUAL_DAYS = 21;
    private static final int NORTH_DAYS = 28;
    private static final int DOUBTFUL = 60;
    private static final Pattern YEAR = Pattern.compile("(?:^|-)(\\d{2})-\\d{3,5}");
    private static final List<NoticeField> MANDATORY = List.of(
            NoticeField.TITLE,
            NoticeField.EMPLOYER,
            NoticeField.CORPS_CADRE,
            NoticeField.DIRECTION,
            NoticeField.WORKPLACE,
            NoticeField.PUBLICATION_DATE,
            NoticeField.DEADLINE,
            NoticeField.AVAILABILITY,
            NoticeField.RESIDENCE,
            NoticeField.RESPNC_JOB,
            NoticeField.MISSIONS,
            NoticeField.PROFILE,
            NoticeField.APPLICATION);

    private final Notice notice;
    private final List<CheckWarning> warnings = new ArrayList<>();

    private NoticeChecks(Notice notice) {
        this.notice = notice;
    }

    public static List<CheckWarning> of(Notice notice) {
        NoticeChecks checks = new NoticeChecks(notice);
        checks.mentions();
        checks.dates();
        checks.weekdays();
        checks.year();
        checks.warnings.addAll(DurationCheck.of(notice));
        checks.job();
        checks.category();
        checks.doubts();
        return checks.warnings;
    }

    /** References that two notices of different posts bear. */
    public static List<CheckWarning> reusedReferences(List<Notice> notices) {
        Map<NoticeKey, List<Notice>> byKey = notices.stream().collect(Collectors.groupingBy(NoticeKey::of));
        List<CheckWarning> found = new ArrayList<>();
        byKey.forEach((key, group) -> {
            List<String> titles = group.stream()
                    .map(each -> Fold.key(String.valueOf(each.text(NoticeField.TITLE))))
                    .distinct()
                    .toList();
            if (titles.size() > 1) {
                found.add(new CheckWarning(
                        NoticeField.REFERENCE,
                        Gravity.FAULT,
                        "la référence " + key.text() + " est portée par " + titles.size() + " avis différents",
                        "un candidat cite la référence\u202F: elle doit désigner un seul avis",
                        "les avis donnés ensemble"));
            }
        });
        return found;
    }

    private void warn(NoticeField field, Gravity gravity, String what, String why, String source) {
        warnings.add(new CheckWarning(field, gravity, what, why, source));
    }

    private void mentions() {
        if (notice.value(NoticeField.DOCUMENT_TYPE, DocumentType.class) == DocumentType.COMMUNIQUE) {
            return;
        }
        for (NoticeField field : MANDATORY) {
            Reading<?> reading = notice.reading(field);
            if (reading.value() == null) {
                boolean label = reading.raw() != null;
                warn(
                        field,
                        field == NoticeField.RESIDENCE ? Gravity.DOUBT : Gravity.FAULT,
                        label ? "le libellé est là, la valeur manque" : "la mention manque",
                        field == NoticeField.RESIDENCE
                                ? "vide, «\u00A0/\u00A0» et absent ne disent pas la même chose au candidat"
                                : "le candidat en a besoin pour répondre à l’offre",
                        TEMPLATE);
            }
        }
        if (notice.text(NoticeField.REFERENCE) == null) {
            warn(
                    NoticeField.REFERENCE,
                    Gravity.REMARK,
                    "l’avis n’a pas encore de numéro",
                    "la DRHFPNC le donne quand elle reçoit l’avis",
                    TEMPLATE);
        }
    }

    private void dates() {
        LocalDate deposit = notice.day(NoticeField.PUBLICATION_DATE);
        LocalDate deadline = notice.day(NoticeField.DEADLINE);
        if (deposit == null) {
            return;
        }
        if (deadline != null) {
            period(ChronoUnit.DAYS.between(deposit, deadline));
        }
        Availability availability = notice.value(NoticeField.AVAILABILITY, Availability.class);
        String from = availability == null ? null : availability.date();
        if (from != null && LocalDate.parse(from).isBefore(deposit)) {
            warn(
                    NoticeField.AVAILABILITY,
                    Gravity.DOUBT,
                    "le poste est à pourvoir avant la date de dépôt de l’offre",
                    "la date d’un avis précédent a pu rester",
                    CALENDAR);
        }
    }

    private void period(long days) {
        if (days < 0) {
            warn(
                    NoticeField.DEADLINE,
                    Gravity.FAULT,
                    "la date limite précède la date de dépôt",
                    "personne ne pourrait candidater",
                    CALENDAR);
        } else if (days < USUAL_DAYS) {
            warn(
                    NoticeField.DEADLINE,
                    Gravity.DOUBT,
                    "l’avis est ouvert " + days + " jours",
                    "21\u00A0jours sont l’usage\u202F; la province Nord annonce au moins 4\u00A0semaines",
                    "comptage de 1\u202F502 avis datés\u202F; page des avis de vacance de la province Nord");
        } else if (days > NORTH_DAYS && notice.text(NoticeField.REPUBLICATION_NOTE) == null) {
            warn(
                    NoticeField.DEADLINE,
                    Gravity.REMARK,
                    "l’avis est ouvert " + days + " jours et ne dit pas qu’il ait été prolongé",
                    "un candidat peut chercher ce qui a changé depuis la première publication",
                    "comptage de 1\u202F502 avis datés\u202F: 21\u00A0jours dans 77\u00A0% des cas");
        }
    }

    private void weekdays() {
        WeekdayCheck check = notice.value(NoticeField.WEEKDAY_CHECK, WeekdayCheck.class);
        if (check == null) {
            return;
        }
        weekday(NoticeField.PUBLICATION_DATE, check.publication());
        weekday(NoticeField.DEADLINE, check.deadline());
    }

    private void weekday(NoticeField field, @Nullable Boolean agrees) {
        if (Boolean.FALSE.equals(agrees)) {
            warn(
                    field,
                    Gravity.FAULT,
                    "«\u00A0" + notice.reading(field).raw()
                            + "\u00A0»\u202F: ce jour n’est pas celui de la semaine imprimée",
                    "le jour ou l’année est faux\u202F; un candidat peut manquer la date",
                    CALENDAR);
        }
    }

    private void year() {
        LocalDate deposit = notice.day(NoticeField.PUBLICATION_DATE);
        String reference = notice.text(NoticeField.REFERENCE);
        Matcher year = YEAR.matcher(reference == null ? "" : reference.replaceFirst("^\\d{4}-", ""));
        if (deposit != null && year.find() && Integer.parseInt(year.group(1)) != deposit.getYear() % 100) {
            warn(
                    NoticeField.REFERENCE,
                    Gravity.DOUBT,
                    "la référence est d’une autre année que la date de dépôt",
                    "les deux chiffres après le numéro du service sont ceux de l’année",
                    "références de 1\u202F320 avis");
        }
    }

    private void job() {
        String job = notice.text(NoticeField.RESPNC_JOB);
        if (job == null || ReferenceJobs.has(job)) {
            return;
        }
        List<String> near = ReferenceJobs.near(job, 3);
        int others = ReferenceJobs.printedWithoutSheet(job);
        warn(
                NoticeField.RESPNC_JOB,
                Gravity.DOUBT,
                "«\u00A0" + job + "\u00A0» n’est pas un titre connu du répertoire des emplois"
                        + (others > 1 ? ", bien que " + others + " avis déjà lus l’impriment" : "")
                        + (near.isEmpty() ? "" : "\u202F; les plus proches\u00A0: " + String.join(", ", near)),
                "le titre relie l’avis à une fiche d’emploi",
                "répertoire des emplois (RESPNC), fiches de la DRHFPNC");
    }

    private void category() {
        String category = notice.text(NoticeField.CATEGORY);
        if (category != null && notice.reading(NoticeField.CATEGORY).how() == How.DERIVED) {
            warn(
                    NoticeField.CATEGORY,
                    Gravity.REMARK,
                    "la catégorie " + category + " n’est pas imprimée\u202F; elle est déduite du corps",
                    "elle dit au candidat le niveau du poste",
                    "délibération n°\u00A0338 du 13\u00A0décembre 2007");
        }
    }

    private void doubts() {
        notice.readings().forEach((field, reading) -> {
            String words = reading.repair();
            if (words != null && reading.how() != How.DERIVED && reading.confidence() < DOUBTFUL) {
                warn(field, Gravity.DOUBT, words, "la lecture du document est incertaine", "ligne " + reading.line());
            }
        });
    }
}
