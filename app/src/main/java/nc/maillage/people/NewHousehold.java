package nc.maillage.people;

import java.time.LocalDate;
import java.util.List;

/**
 * « Foyer à inscrire » with its members, who are named below by their place in the list.
 *
 * @param families the families that live in it: a fifth of households hold several
 */
public record NewHousehold(
        LocalDate since, List<NewPerson> members, List<Tie> ties, List<List<Integer>> families, Provenance provenance) {
    /** « Lien » : what {@code relative} is to {@code person}. */
    public record Tie(int person, int relative, Kinship kinship) {}

    /** From when that member is in it: a child born since has been there from its birth. */
    public LocalDate since(int member) {
        var born = members.get(member).birth().day();
        return born != null && born.isAfter(since) ? born : since;
    }

    public NewHousehold {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a household has at least one member");
        }
    }
}
