package nc.maillage.decisions.replay;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nc.maillage.law.AsOf;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.testing.Verdicts;

/** Files on each side of every threshold of the medical-aid card, on both sides of the days when a figure changed. */
final class ReplayCases {
    private static final ParameterKey SMAG = ParameterKey.of("smag-mensuel");
    private static final LocalDate RECEIVED = Verdicts.RECEIVED;

    private final Map<String, Case> cases = new LinkedHashMap<>();

    /** A file and the day whose law is applied to it. */
    record Case(Verdicts file, LocalDate day) {}

    static Map<String, Case> all() {
        var all = new ReplayCases();
        all.residence();
        all.centre();
        all.ceilings();
        all.figuresOfTheDay();
        all.majority();
        all.categories();
        return all.cases;
    }

    private void residence() {
        var months = LocalDate.of(2026, 4, 5);
        keep("residence 6 months and a day", since(months.minusDays(1)));
        keep("residence 6 months less a day", since(months.plusDays(1)));
        keep("residence exactly 6 months, admitted", onTheDay(months, "oui"));
        keep("residence exactly 6 months, not admitted", onTheDay(months, "non"));
        keep("residence begun at the end of a long month", since(LocalDate.of(2025, 8, 31)));
        keep("residence in the north", Verdicts.aResident().with("residence_province", "nord"));
        keep("residence in the islands", Verdicts.aResident().with("residence_province", "iles"));
        keep("residence outside New Caledonia", Verdicts.aResident().with("residence_province", "hors-nc"));
    }

    private void centre() {
        keep("centre of interests here", Verdicts.aResident());
        keep(
                "centre of interests elsewhere",
                Verdicts.aResident().judged("centre_of_interests", "ailleurs", "Votre famille est à Koné."));
        keep("no attached residence", Verdicts.aResident().passingThrough());
    }

    /** The ceiling of each household size: the last whole franc below it, and the first one not below. */
    private void ceilings() {
        for (int persons = 1; persons <= 6; persons++) {
            long fifths = smag(Verdicts.DAY) * (5 + persons - 1);
            long below = (fifths - 1) / 5;
            keep(
                    "ceiling %d, last franc below".formatted(persons),
                    Verdicts.aResident().counted(persons).earning(below));
            keep(
                    "ceiling %d, first franc not below".formatted(persons),
                    Verdicts.aResident().counted(persons).earning(below + 1));
        }
        keep("no resources at all", Verdicts.aResident().earning(0));
    }

    private void figuresOfTheDay() {
        for (var change :
                new LocalDate[] {LocalDate.of(2024, 8, 1), LocalDate.of(2025, 6, 1), LocalDate.of(2026, 8, 1)}) {
            for (var day : new LocalDate[] {change.minusDays(1), change}) {
                long smag = smag(day);
                keep("smag of " + day + ", one franc below", received(day).earning(smag - 1), day);
                keep("smag of " + day + ", at the ceiling", received(day).earning(smag), day);
            }
        }
    }

    private void majority() {
        var adult = RECEIVED.minusYears(18);
        keep("child of age on the day", withChild(adult));
        keep("child of age the day after", withChild(adult.plusDays(1)));
        keep("child of age the day before", withChild(adult.minusDays(1)));
        keep("child born on 29 February", withChild(LocalDate.of(2012, 2, 29)));
    }

    private void categories() {
        keep("category A", Verdicts.aResident().with("other_cover", false));
        keep("category B", Verdicts.aResident().with("other_cover", true));
        var rich = 900_000L;
        keep("category M", Verdicts.aResident().earning(rich).with("pregnant", true));
        keep(
                "category M refused to the covered",
                Verdicts.aResident().earning(rich).with("pregnant", true).with("other_cover", true));
        keep("category M outside the south, admitted", outside("oui"));
        keep("category M outside the south, not admitted", outside("non"));
        keep("category C granted", veteran("oui"));
        keep("category C refused", veteran("non"));
        keep("no category at all", Verdicts.aResident().earning(rich));
    }

    private static Verdicts outside(String answer) {
        return Verdicts.aResident()
                .with("residence_province", "nord")
                .with("pregnant", true)
                .judged("card_m_outside_south", answer, "Vous accouchez à Nouméa.");
    }

    private static Verdicts veteran(String answer) {
        return Verdicts.aResident()
                .earning(900_000)
                .with("veteran", true)
                .judged("card_c_conditions", answer, "Carte du combattant lue.");
    }

    private static Verdicts since(LocalDate day) {
        return Verdicts.aResident().with("residence_since", day.toString());
    }

    private static Verdicts onTheDay(LocalDate day, String answer) {
        return since(day).judged("residence_on_the_day", answer, "Le texte publié dit les deux.");
    }

    private static Verdicts received(LocalDate day) {
        return Verdicts.aResident()
                .with("application_date", day.toString())
                .with("residence_since", day.minusYears(2).toString());
    }

    private static Verdicts withChild(LocalDate birth) {
        var person = UUID.nameUUIDFromBytes(birth.toString().getBytes(StandardCharsets.UTF_8));
        return Verdicts.aResident().counted(2).child(person, "Maëlys", birth);
    }

    private static long smag(LocalDate day) {
        return ParameterSet.shipped()
                .find(SMAG, AsOf.on(day))
                .orElseThrow()
                .value()
                .wholeExact();
    }

    private void keep(String name, Verdicts file) {
        keep(name, file, Verdicts.DAY);
    }

    private void keep(String name, Verdicts file, LocalDate day) {
        if (cases.put(name, new Case(file, day)) != null) {
            throw new IllegalStateException("two cases named " + name);
        }
    }
}
