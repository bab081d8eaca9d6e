package nc.maillage.people.usecase;

import java.util.List;
import java.util.Set;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.people.NameKind;
import nc.maillage.people.NewPerson;
import nc.maillage.people.PersonId;
import nc.maillage.people.domain.DuplicateGrade;
import nc.maillage.people.store.DuplicateStore;
import nc.maillage.people.store.PersonStore;
import nc.maillage.people.usecase.LookAlikes.LookAlike;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the file of a person who has none, once the look-alikes were looked at. */
@Service
public class CreatePerson {
    private final LookAlikes lookAlikes;
    private final HiddenMatch hidden;
    private final PersonWriter writer;
    private final PersonStore persons;
    private final DuplicateStore duplicates;

    CreatePerson(
            LookAlikes lookAlikes,
            HiddenMatch hidden,
            PersonWriter writer,
            PersonStore persons,
            DuplicateStore duplicates) {
        this.lookAlikes = lookAlikes;
        this.hidden = hidden;
        this.writer = writer;
        this.persons = persons;
        this.duplicates = duplicates;
    }

    /** « Suite donnée à la création ». */
    public sealed interface Outcome {
        record Created(PersonId id, String number) implements Outcome {}

        /**
         * Look first. Nothing was written.
         *
         * @param hidden how many restricted files bear this exact name and birth
         * @param reasonNeeded one of them is almost certainly this person: say in writing why it is another
         */
        record LooksLike(List<LookAlike> found, int hidden, boolean reasonNeeded) implements Outcome {}
    }

    /**
     * @param seen the look-alikes the agent had on screen when choosing to create all the same
     * @param reason why it is another person; blank when not said
     */
    @Transactional
    public Outcome create(NewPerson person, Set<PersonId> seen, String reason) {
        Permissions.require(Right.EDIT_PERSON);
        var found = lookAlikes.of(PersonWriter.profile(person));
        int unseen = hiddenOnes(person);
        boolean nearCertain = unseen > 0
                || found.stream().anyMatch(each -> each.resemblance().grade() == DuplicateGrade.NEAR_CERTAIN);
        boolean allSeen =
                found.stream().allMatch(each -> seen.contains(each.person().id()));
        if (!allSeen || nearCertain && reason.isBlank()) {
            return new Outcome.LooksLike(found, unseen, nearCertain);
        }
        var id = writer.write(List.of(person)).getFirst();
        if (!reason.isBlank()) {
            found.forEach(each -> duplicates.keepReason(
                    id, each.person().id(), each.resemblance().grade(), reason));
        }
        return new Outcome.Created(id, persons.head(id).orElseThrow().number());
    }

    private int hiddenOnes(NewPerson person) {
        var firsts = person.names().stream()
                .filter(name -> name.kind() == NameKind.FIRST)
                .toList();
        return person.names().stream()
                .filter(name -> name.kind() != NameKind.FIRST)
                .flatMap(family -> firsts.stream().map(first -> family.value() + " " + first.value()))
                .mapToInt(name -> hidden.count(name, person.birth().day()))
                .max()
                .orElse(0);
    }
}
