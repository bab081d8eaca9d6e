package nc.maillage.correspondence;

import java.util.List;

/**
 * « En-tête de courrier » of a collectivity.
 *
 * @param collectivity such as « Province Sud »
 * @param service the one that answers the person, as a sentence names it
 * @param lines directorate, service and address, one a line
 * @param place where letters are dated from, empty when none is set
 * @param telephone empty when none is set
 */
public record Letterhead(String collectivity, String service, List<String> lines, String place, String telephone) {
    public Letterhead {
        lines = List.copyOf(lines);
    }
}
