package nc.maillage.people.usecase;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.law.Period;
import nc.maillage.people.HouseholdImport;
import nc.maillage.people.NewHousehold;
import nc.maillage.people.PersonId;
import nc.maillage.people.store.FamilyStore;
import nc.maillage.people.store.FamilyStore.Belonging;
import nc.maillage.people.store.FamilyStore.FamilyOf;
import nc.maillage.people.store.HouseholdStore;
import nc.maillage.people.store.HouseholdStore.Formed;
import nc.maillage.people.store.HouseholdStore.StayOf;
import nc.maillage.people.store.HouseholdStore.TieOf;
import nc.maillage.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the files of whole households at once. */
@Service
class RegisterHouseholds implements HouseholdImport {
    private final PersonWriter writer;
    private final HouseholdStore households;
    private final FamilyStore families;
    private final Ids ids;

    RegisterHouseholds(PersonWriter writer, HouseholdStore households, FamilyStore families, Ids ids) {
        this.writer = writer;
        this.households = households;
        this.families = families;
        this.ids = ids;
    }

    @Override
    @Transactional
    public List<List<PersonId>> register(List<NewHousehold> newcomers) {
        Permissions.require(Right.EDIT_PERSON);
        var written = writer.write(
                newcomers.stream().flatMap(each -> each.members().stream()).toList());
        var formed = new ArrayList<Formed>();
        var stays = new ArrayList<StayOf>();
        var ties = new ArrayList<TieOf>();
        var familyRows = new ArrayList<FamilyOf>();
        var answer = new ArrayList<List<PersonId>>();
        int next = 0;
        for (var each : newcomers) {
            var members = written.subList(next, next + each.members().size());
            next += members.size();
            answer.add(members);
            var household = ids.next();
            formed.add(new Formed(household, each.since()));
            for (int i = 0; i < members.size(); i++) {
                var period = Period.since(each.since(i));
                stays.add(new StayOf(members.get(i), household, period, false, each.provenance()));
            }
            each.ties()
                    .forEach(tie -> ties.add(new TieOf(
                            members.get(tie.person()), members.get(tie.relative()), tie.kinship(), each.provenance())));
            each.families()
                    .forEach(family -> familyRows.add(new FamilyOf(
                            ids.next(),
                            family.stream()
                                    .map(i -> new Belonging(members.get(i), each.since(i)))
                                    .toList(),
                            each.provenance())));
        }
        households.insertHouseholds(formed);
        households.insertStays(stays);
        households.insertTies(ties);
        families.insertAll(familyRows);
        return answer;
    }
}
