package nc.maillage.applications.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nc.maillage.applications.domain.ContinuousResidence;
import nc.maillage.applications.domain.FamilyMember;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.law.fact.Provinces;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Faits des fiches » : what the persons' sheets tell of what a scheme asks, with where it was read. */
@Component
@Transactional(readOnly = true)
public class SheetFacts {
    private final People people;

    SheetFacts(People people) {
        this.people = people;
    }

    /** For whom and with whom an aid is asked, and the day. */
    public record Asked(PersonId applicant, List<FamilyMember> family, LocalDate day) {}

    /** « Fait proposé » : the law's neutral value, and where it was read. */
    public record Proposed(Object value, String source) {}

    public Optional<Proposed> of(Asked asked, String key) {
        return switch (key) {
            case CommonFacts.RESIDENCE_PROVINCE ->
                residence(asked).map(found -> new Proposed(province(found.province()), said(found)));
            case CommonFacts.RESIDENCE_SINCE ->
                residence(asked).map(found -> new Proposed(found.since().toString(), sinceWhen(found)));
            case CommonFacts.OTHER_COVER -> cover(asked);
            case CommonFacts.BIRTH_DATE -> born(asked.applicant(), "Fiche de la personne");
            case CommonFacts.PARTNER_BIRTH_DATE -> only(asked, FamilyMember.Link.PARTNER, "Fiche du conjoint");
            case CommonFacts.CHILD_BIRTH_DATE, CommonFacts.PERSON_BIRTH_DATE -> onlyOne(asked);
            case CommonFacts.PUPIL_BIRTH_DATE -> only(asked, FamilyMember.Link.CHILD, "Fiche de l’enfant");
            default -> Optional.empty();
        };
    }

    private Optional<ContinuousResidence> residence(Asked asked) {
        return ContinuousResidence.on(asked.day(), people.residences(asked.applicant()));
    }

    private Optional<Proposed> cover(Asked asked) {
        return people.coversOn(asked.applicant(), asked.day())
                .map(covers -> new Proposed(
                        !covers.isEmpty(),
                        covers.isEmpty()
                                ? "Fiche de la personne\u00A0: aucune couverture"
                                : "Fiche de la personne\u00A0: " + String.join(", ", covers)));
    }

    /** Where the request names two of them, nobody can tell which one is meant. */
    private Optional<Proposed> only(Asked asked, FamilyMember.Link link, String source) {
        var found =
                asked.family().stream().filter(member -> member.link() == link).toList();
        return found.size() == 1 ? born(found.getFirst().person(), source) : Optional.empty();
    }

    private Optional<Proposed> onlyOne(Asked asked) {
        return asked.family().size() == 1
                ? born(asked.family().getFirst().person(), "Fiche de la personne")
                : Optional.empty();
    }

    private Optional<Proposed> born(PersonId person, String source) {
        return people.find(person)
                .map(PersonSummary::birthDate)
                .map(birth -> new Proposed(birth.toString(), source + "\u00A0: naissance le " + French.day(birth)));
    }

    private static String said(ContinuousResidence residence) {
        var current = residence.current();
        return "Fiche de la personne\u00A0: habite %s depuis le %s (%s)"
                .formatted(current.communeName(), French.day(current.from()), current.source());
    }

    /** The date comes from the first dwelling, not from the last: its source is told with it. */
    private static String sinceWhen(ContinuousResidence residence) {
        var first = residence.first();
        return residence.first().equals(residence.current())
                ? said(residence)
                : "Fiche de la personne\u00A0: habitait %s le %s (%s), sans interruption depuis, aujourd’hui %s"
                        .formatted(
                                first.communeName(),
                                French.day(first.from()),
                                first.source(),
                                residence.current().communeName());
    }

    private static String province(@Nullable String province) {
        return switch (province) {
            case "SUD" -> Provinces.SUD;
            case "NORD" -> Provinces.NORD;
            case "ILES" -> Provinces.ILES;
            case null, default -> Provinces.ABROAD;
        };
    }
}
