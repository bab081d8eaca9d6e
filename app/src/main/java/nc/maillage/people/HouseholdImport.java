package nc.maillage.people;

import java.util.List;

/** « Reprise de foyers » : many new households at once, by the same act as at the counter, for a demonstration or a take-over. */
public interface HouseholdImport {
    /** One transaction; the identifiers in the order of households and of their members. */
    List<List<PersonId>> register(List<NewHousehold> households);
}
