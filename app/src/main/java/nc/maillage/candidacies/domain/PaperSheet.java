package nc.maillage.candidacies.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.candidacies.domain.Arrival.PaperDays;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/** « Saisie d’une candidature sur papier » : all that an agent types of a paper but its pieces. */
public record PaperSheet(
        Answers answers,
        PaperRoute route,
        LocalDate receivedOn,
        @Nullable LocalDate postedOn) {
    /** « Champ rectifié » : the field, what stood there and what stands there now. */
    public record Difference(String field, String before, String after) {}

    /** Of a candidacy on paper. */
    public static PaperSheet of(Candidacy candidacy) {
        var paper = days(candidacy);
        return new PaperSheet(candidacy.answers(), paper.route(), paper.receivedOn(), paper.postedOn());
    }

    private static PaperDays days(Candidacy candidacy) {
        var arrival = candidacy.arrival();
        if (arrival == null || arrival.paper() == null) {
            throw new IllegalArgumentException("not on paper: " + candidacy.id());
        }
        return arrival.paper();
    }

    /** The day retained by a person stays as long as both days do: it was said of those. */
    public PaperDays daysAfter(Candidacy candidacy) {
        var before = days(candidacy);
        return sameDays(of(candidacy))
                ? new PaperDays(route, receivedOn, postedOn, before.counted(), before.why())
                : new PaperDays(route, receivedOn, postedOn, null, null);
    }

    public boolean sameDays(PaperSheet other) {
        return receivedOn.equals(other.receivedOn) && Objects.equals(postedOn, other.postedOn);
    }

    public List<Difference> to(PaperSheet after) {
        var differences = new ArrayList<Difference>();
        var there = after.words();
        words().forEach((field, before) -> {
            var now = there.getOrDefault(field, "");
            if (!now.equals(before)) {
                differences.add(new Difference(field, before, now));
            }
        });
        return differences;
    }

    private Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        var who = answers.candidate();
        words.put("acheminement", route.label());
        words.put("jour d’arrivée", French.day(receivedOn));
        words.put("cachet de la poste", day(postedOn));
        words.put("prénom", who.firstName());
        words.put("nom", who.lastName());
        words.put("courriel", said(who.email()));
        words.put("téléphone", said(who.telephone()));
        words.put(
                "voie de recrutement",
                answers.way() == null ? "" : answers.way().label());
        words.put("changement de corps", yesNo(answers.corpsChange()));
        words.put("citoyenneté invoquée", yesNo(answers.claims().citizenship()));
        words.put("durée de résidence invoquée", yesNo(answers.claims().residence()));
        words.put("début de la résidence", day(answers.claims().residentSince()));
        words.put("accord pour être gardé", yesNo(answers.kept()));
        return words;
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : French.day(day);
    }

    private static String yesNo(@Nullable Boolean answer) {
        return answer == null ? "" : answer ? "oui" : "non";
    }
}
