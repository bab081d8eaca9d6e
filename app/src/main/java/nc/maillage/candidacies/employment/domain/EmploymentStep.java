package nc.maillage.candidacies.employment.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** « Étape d’emploi local » of a candidate's class or of the file of a notice: what is established together, in one form. */
public interface EmploymentStep {
    Form form();

    /** « Formulaire d’une étape ». */
    record Form(String slug, String title, List<AskedFact> facts) {
        public Form {
            facts = List.copyOf(facts);
        }
    }

    default String slug() {
        return form().slug();
    }

    default List<AskedFact> facts() {
        return form().facts();
    }

    static <S extends EmploymentStep> Optional<S> of(S[] steps, String slug) {
        return Stream.of(steps).filter(step -> step.slug().equals(slug)).findFirst();
    }
}
