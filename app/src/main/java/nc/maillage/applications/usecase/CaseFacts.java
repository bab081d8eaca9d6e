package nc.maillage.applications.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.FamilyMember;
import nc.maillage.evidence.FactBook;
import nc.maillage.law.amg.sud.AmgSudFacts;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.law.fact.Facts;
import nc.maillage.people.Household;
import nc.maillage.people.People;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what the law reads of a file: its date, its family, and the facts established, each with its provenance. */
@Component
@Transactional(readOnly = true)
public class CaseFacts {
    private final FactBook facts;
    private final People people;
    private final JsonMapper json;
    private final FileLaw law;

    CaseFacts(FactBook facts, People people, JsonMapper json, FileLaw law) {
        this.facts = facts;
        this.people = people;
        this.json = json;
        this.law = law;
    }

    /** « Faits du dossier » : the law's neutral map, and for each key the fact that it comes from. */
    public record Assembled(Map<String, Object> map, Map<String, FactBook.Fact> provenance) {}

    /** All of them, health included: for the verdict. */
    public Assembled forVerdict(ApplicationFile file) {
        return assembled(file, facts.ofFileForAct(file.id().value()));
    }

    /** Those that the signed-in agent may see. */
    public Assembled forScreen(ApplicationFile file) {
        return assembled(file, facts.ofFile(file.id().value()));
    }

    private Assembled assembled(ApplicationFile file, List<FactBook.Fact> established) {
        var sheet = law.sheet(file);
        var map = new LinkedHashMap<String, Object>();
        var provenance = new HashMap<String, FactBook.Fact>();
        if (sheet.find(CommonFacts.APPLICATION_DATE, false).isPresent()) {
            map.put(CommonFacts.APPLICATION_DATE, file.receivedOn().toString());
        }
        for (var fact : established) {
            var known = sheet.find(fact.key(), false).isPresent() && fact.part().isEmpty();
            var value = known ? json.readValue(fact.value(), Object.class) : null;
            if (value != null) {
                map.put(fact.key(), value);
                provenance.put(fact.key(), fact);
            }
        }
        if (sheet.hasMembers()) {
            map.put(Facts.MEMBERS, members(file));
        }
        return new Assembled(map, provenance);
    }

    private List<Map<String, Object>> members(ApplicationFile file) {
        if (file.family().isEmpty()) {
            return List.of();
        }
        var known = people.findAllForAct(file.persons());
        var applicant = known.get(file.applicant());
        var members = new ArrayList<Map<String, Object>>();
        for (var member : file.family()) {
            var person = Objects.requireNonNull(known.get(member.person()), "a member without a file");
            members.add(fields(person, calledIn(person, applicant), member.link()));
        }
        return members;
    }

    /** Before any request: called by the link, since no rule reads a name. */
    static Map<String, Object> member(Household.Member member) {
        var link = FamilyMember.Link.ofHousehold(member.link());
        return fields(member.person(), link.label(), link);
    }

    private static Map<String, Object> fields(PersonSummary person, String name, FamilyMember.Link link) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(AmgSudFacts.MEMBER_PERSON.name(), person.id().value().toString());
        fields.put(AmgSudFacts.MEMBER_NAME.name(), name);
        fields.put(AmgSudFacts.MEMBER_LINK.name(), link(link));
        var birth = person.birthDate();
        if (birth != null) {
            fields.put(AmgSudFacts.MEMBER_BIRTH_DATE.name(), birth.toString());
        }
        return fields;
    }

    /** The first names alone within one family name. */
    private static String calledIn(PersonSummary person, @Nullable PersonSummary applicant) {
        return applicant != null && applicant.usedName().equals(person.usedName())
                ? French.capitalised(person.firstNames())
                : person.firstNames() + " " + person.usedName();
    }

    private static String link(FamilyMember.Link link) {
        return switch (link) {
            case PARTNER -> AmgSudFacts.PARTNER;
            case CHILD -> AmgSudFacts.CHILD;
            case OTHER -> AmgSudFacts.OTHER_RELATIVE;
        };
    }
}
