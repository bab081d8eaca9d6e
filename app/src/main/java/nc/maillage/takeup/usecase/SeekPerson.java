package nc.maillage.takeup.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nc.maillage.applications.KnownFacts;
import nc.maillage.applications.KnownFacts.Asking;
import nc.maillage.law.AsOf;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.people.Household;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.Ids;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.takeup.domain.Finding;
import nc.maillage.takeup.domain.SeemsEntitled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one person seems entitled to, of the schemes that nobody asks for her or gives her. */
@Component
@Transactional(readOnly = true)
class SeekPerson {
    private static final String CHILD = "CHILD";
    private static final ParameterKey MAJORITY = ParameterKey.of("amg-sud-rattachement-age-limite");

    private final People people;
    private final KnownFacts facts;
    private final PublishedSchemes published;
    private final Ids ids;

    SeekPerson(People people, KnownFacts facts, PublishedSchemes published, Ids ids) {
        this.people = people;
        this.facts = facts;
        this.published = published;
        this.ids = ids;
    }

    /** @param covered by the key of the scheme, those for whom it is asked or who have it */
    record Search(
            List<Scheme> schemes,
            LocalDate day,
            LocalDate since,
            Map<String, Set<PersonId>> covered,
            Map<PersonId, Household> households) {
        boolean isCovered(Scheme scheme, PersonId person) {
            return Objects.requireNonNull(covered.get(scheme.key())).contains(person);
        }
    }

    List<Finding> of(PersonSummary person, Search search) {
        var household = Objects.requireNonNull(search.households().get(person.id()));
        if (isMinor(person, household, search.day())) {
            return List.of();
        }
        var commune = people.residenceOn(person.id(), search.day())
                .map(residence -> residence.communeName())
                .orElse(null);
        return search.schemes().stream()
                .flatMap(scheme -> asked(person, household, scheme)
                        .filter(asked -> !search.isCovered(scheme, asked.beneficiary()))
                        .filter(asked -> !alreadyThroughThePartner(asked, household, scheme, search))
                        .flatMap(asked -> found(asked, scheme, search).stream()
                                .map(found -> finding(person, asked, scheme, commune, found))))
                .toList();
    }

    /** « Demande possible » : {@code pupil} for whom it would be, where it is for another of the household. */
    private record Asked(PersonId applicant, @Nullable PersonId pupil, List<Household.Member> family) {
        PersonId beneficiary() {
            return pupil == null ? applicant : pupil;
        }
    }

    private record Found(SeemsEntitled entitled, @Nullable LocalDate takenFrom) {}

    private Stream<Asked> asked(PersonSummary person, Household household, Scheme scheme) {
        var family = household.members().stream()
                .filter(member -> CHILD.equals(member.link()) || "PARTNER".equals(member.link()))
                .toList();
        return scheme.forAnother()
                .map(another -> family.stream()
                        .filter(member -> !another.child() || CHILD.equals(member.link()))
                        .filter(member -> !member.person().hidden())
                        .map(member -> new Asked(person.id(), member.person().id(), List.of(member))))
                .orElseGet(() -> Stream.of(new Asked(person.id(), null, family)));
    }

    /** A household is told once, by the oldest file of the couple that seems entitled. */
    private boolean alreadyThroughThePartner(Asked asked, Household household, Scheme scheme, Search search) {
        boolean shared = asked.pupil() != null || scheme.sheet().hasMembers();
        return shared
                && household.members().stream()
                        .filter(member -> member.link().equals("PARTNER"))
                        .map(Household.Member::person)
                        .filter(partner -> !partner.hidden())
                        .filter(partner ->
                                partner.id().value().compareTo(asked.applicant().value()) < 0)
                        .anyMatch(partner -> ofPartner(asked, partner, scheme, search));
    }

    private boolean ofPartner(Asked asked, PersonSummary partner, Scheme scheme, Search search) {
        if (asked.pupil() == null && search.isCovered(scheme, partner.id())) {
            return false;
        }
        var seen = people.householdOn(partner.id(), search.day());
        return asked(partner, seen, scheme)
                .filter(each -> Objects.equals(each.pupil(), asked.pupil()))
                .anyMatch(each -> found(each, scheme, search).isPresent());
    }

    private Optional<Found> found(Asked asked, Scheme scheme, Search search) {
        var known = facts.of(new Asking(scheme.key(), asked.applicant(), asked.family(), search.day(), search.since()));
        var law = published.parameters();
        var asOf = AsOf.on(search.day());
        return scheme.inForce(law, asOf) instanceof InForce.Yes
                        && scheme.read(known.facts(), search.day()) instanceof FactsReading.Read(var read)
                        && scheme.leavesOpen(read, law, asOf)
                ? SeemsEntitled.of(scheme.assess(read, law, asOf))
                        .map(entitled -> new Found(entitled, known.takenFrom()))
                : Optional.empty();
    }

    private Finding finding(PersonSummary person, Asked asked, Scheme scheme, @Nullable String commune, Found found) {
        var entitled = found.entitled();
        return new Finding(
                ids.next(),
                person.id(),
                person.restricted(),
                asked.pupil(),
                scheme.key(),
                entitled.missing().size(),
                commune,
                entitled.met(),
                new ArrayList<>(entitled.missing()),
                found.takenFrom());
    }

    /** A minor does not ask: a parent does. Of unknown age, the child of somebody of the household is taken for one. */
    private boolean isMinor(PersonSummary person, Household household, LocalDate day) {
        var birth = person.birthDate();
        if (birth == null) {
            return household.members().stream().anyMatch(member -> member.link().equals("PARENT"));
        }
        return published
                .parameters()
                .find(MAJORITY, AsOf.on(day))
                .map(years -> birth.plusYears(years.asCount()).isAfter(day))
                .orElse(false);
    }
}
