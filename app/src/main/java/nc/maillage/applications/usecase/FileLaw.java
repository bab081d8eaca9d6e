package nc.maillage.applications.usecase;

import java.util.List;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.FamilyMember;
import nc.maillage.law.fact.Confidentiality;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.people.PersonId;
import nc.maillage.schemes.SchemeCatalogue;
import org.springframework.stereotype.Component;

/** What the rules of its scheme ask of a file, as the version under which it was opened asks it. */
@Component
public class FileLaw {
    private final SchemeCatalogue catalogue;

    FileLaw(SchemeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public FactSheet sheet(ApplicationFile file) {
        return scheme(file).sheet();
    }

    /** Those for whom it is asked, where the rules know no household; nobody where it is for the applicant. */
    public List<PersonId> concerned(ApplicationFile file) {
        return scheme(file).forAnother().isPresent()
                ? file.family().stream().map(FamilyMember::person).toList()
                : List.of();
    }

    private Scheme scheme(ApplicationFile file) {
        return catalogue.version(file.scheme(), file.schemeVersion()).orElseThrow();
    }

    public String title(ApplicationFile file) {
        return catalogue.title(file.scheme());
    }

    FactDefinition definition(ApplicationFile file, String key) {
        return sheet(file).find(key, false).orElseThrow();
    }

    boolean isHealth(ApplicationFile file, String key) {
        return definition(file, key).confidentiality() == Confidentiality.HEALTH;
    }
}
