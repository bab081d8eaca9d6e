package nc.maillage.applications.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import nc.maillage.applications.KnownFacts;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.FamilyMember;
import nc.maillage.applications.store.ApplicationStore;
import nc.maillage.evidence.FactBook;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.schemes.SchemeCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The sheets first, since they are of today; then what was established in the files received lately, newest first. */
@Component
@Transactional(readOnly = true)
class ReadKnownFacts implements KnownFacts {
    private final ApplicationStore files;
    private final FactBook facts;
    private final SheetFacts sheets;
    private final SchemeCatalogue catalogue;
    private final JsonMapper json;

    ReadKnownFacts(
            ApplicationStore files, FactBook facts, SheetFacts sheets, SchemeCatalogue catalogue, JsonMapper json) {
        this.files = files;
        this.facts = facts;
        this.sheets = sheets;
        this.catalogue = catalogue;
        this.json = json;
    }

    @Override
    public Known of(Asking asking) {
        var sheet = catalogue.required(asking.scheme()).sheet();
        var map = new LinkedHashMap<String, Object>();
        if (sheet.find(CommonFacts.APPLICATION_DATE, false).isPresent()) {
            map.put(CommonFacts.APPLICATION_DATE, asking.day().toString());
        }
        var asked = new SheetFacts.Asked(
                asking.person(),
                asking.family().stream()
                        .map(member ->
                                new FamilyMember(member.person().id(), FamilyMember.Link.ofHousehold(member.link())))
                        .toList(),
                asking.day());
        sheet.of(false)
                .forEach(fact -> sheets.of(asked, fact.key()).ifPresent(found -> map.put(fact.key(), found.value())));
        var takenFrom = established(asking, sheet, map);
        if (sheet.hasMembers()) {
            map.put(
                    Facts.MEMBERS,
                    asking.family().stream().map(CaseFacts::member).toList());
        }
        return new Known(map, takenFrom);
    }

    private @Nullable LocalDate established(Asking asking, FactSheet sheet, Map<String, Object> map) {
        LocalDate oldest = null;
        var read = files.ofPerson(asking.person()).stream()
                .filter(file -> file.applicant().equals(asking.person()))
                .filter(file -> !isOfAnotherPupil(file, asking))
                .filter(file -> !file.receivedOn().isBefore(asking.since()))
                .sorted(Comparator.comparing(ApplicationFile::receivedOn).reversed())
                .toList();
        for (var file : read) {
            for (var fact : facts.ofFileForAct(file.id().value())) {
                if (!fact.health()
                        && fact.part().isEmpty()
                        && sheet.find(fact.key(), false).isPresent()
                        && map.putIfAbsent(fact.key(), json.readValue(fact.value(), Object.class)) == null) {
                    oldest = file.receivedOn();
                }
            }
        }
        return oldest;
    }

    /** What was said of one child says nothing of another. */
    private boolean isOfAnotherPupil(ApplicationFile file, Asking asking) {
        var asked = asking.family().stream().map(member -> member.person().id()).toList();
        var told = file.family().stream().map(FamilyMember::person).toList();
        return catalogue.byKey(file.scheme()).flatMap(Scheme::forAnother).isPresent() && !told.equals(asked);
    }
}
