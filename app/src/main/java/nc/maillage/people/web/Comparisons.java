package nc.maillage.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.people.CivilStatus;
import nc.maillage.people.People;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.Sex;
import nc.maillage.people.usecase.PossibleDuplicates.Couple;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts two files side by side. */
@Component
class Comparisons {
    private final People people;
    private final PersonForms forms;
    private final Ids ids;
    private final Clock clock;

    Comparisons(People people, PersonForms forms, Ids ids, Clock clock) {
        this.people = people;
        this.forms = forms;
        this.ids = ids;
        this.clock = clock;
    }

    ComparisonPage of(Couple couple, String reason, FormErrors errors) {
        var like = couple.resemblance();
        var distinct = couple.distinct();
        return new ComparisonPage(
                side(couple.first()),
                side(couple.second()),
                like == null ? null : SearchWords.grade(like.grade()),
                like == null ? "Rien ne les rapproche." : String.join(" ", like.reasons()),
                lines(couple.first(), couple.second()),
                distinct == null
                        ? null
                        : "%s, le %s : %s"
                                .formatted(forms.name(distinct.by()), French.moment(distinct.at()), distinct.reason()),
                reason,
                errors,
                ids.next());
    }

    private static ComparisonPage.Side side(PersonSummary person) {
        return new ComparisonPage.Side(person.number(), person.displayName(), "/personnes/" + person.number());
    }

    static String who(PersonSummary person) {
        var day = person.birthDate();
        return day == null ? person.displayName() : person.displayName() + ", " + French.day(day);
    }

    private List<ComparisonPage.Line> lines(PersonSummary one, PersonSummary other) {
        var today = LocalDate.now(clock);
        var lines = new ArrayList<ComparisonPage.Line>();
        lines.add(line("Nom d’usage", one.usedName(), other.usedName()));
        lines.add(line("Prénoms", one.firstNames(), other.firstNames()));
        lines.add(line("Nom de naissance", one.birthName(), other.birthName()));
        lines.add(line("Nom coutumier", one.customaryName(), other.customaryName()));
        lines.add(line("Naissance", birth(one), birth(other)));
        lines.add(line("Sexe", sex(one), sex(other)));
        lines.add(line("Statut civil", status(one), status(other)));
        lines.add(line("Résidence", home(one, today), home(other, today)));
        lines.add(line("Foyer", household(one, today), household(other, today)));
        return lines;
    }

    private static ComparisonPage.Line line(String label, @Nullable String one, @Nullable String other) {
        return new ComparisonPage.Line(
                label, one == null ? "inconnu" : one, other == null ? "inconnu" : other, same(one, other));
    }

    private static String same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return "on ne sait pas";
        }
        return one.equalsIgnoreCase(other) ? "oui" : "non";
    }

    private static @Nullable String birth(PersonSummary person) {
        var day = person.birthDate();
        return day == null ? null : French.day(day);
    }

    private static @Nullable String sex(PersonSummary person) {
        return person.sex() == null ? null : Sex.valueOf(person.sex()).label();
    }

    private static String status(PersonSummary person) {
        return CivilStatus.valueOf(person.status()).label();
    }

    private @Nullable String home(PersonSummary person, LocalDate today) {
        return people.residenceOn(person.id(), today)
                .map(home -> home.line().isBlank() ? home.communeName() : home.communeName() + ", " + home.line())
                .orElse(null);
    }

    private String household(PersonSummary person, LocalDate today) {
        return French.list(people.householdOn(person.id(), today).members().stream()
                .map(member -> member.person().displayName())
                .toList());
    }
}
