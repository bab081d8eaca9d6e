package nc.maillage.correspondence;

import java.time.Instant;
import java.util.List;

/**
 * « Planche d’une carte » : all that is printed, already in French; this room knows no scheme.
 *
 * @param collectivity such as « Province Sud »; {@code territory} is printed at its right
 * @param title such as « Carte d’aide médicale »; {@code category} such as « catégorie B », may be empty
 * @param holder name as printed large; {@code holderDetail} the line below, such as « née KAOUMA, le 14 mars 1987 »
 * @param from and {@code to}: both days, as written on the card
 * @param attached one line a person, may be empty
 * @param notes lines of the back: what to pay, where it is valid
 * @param code what the QR holds; {@code address} is the same for a person to type
 * @param instructions sentences printed under the card
 * @param made written inside the document
 */
public record CardSheet(
        String collectivity,
        String territory,
        String title,
        String category,
        String holder,
        String holderDetail,
        String number,
        String from,
        String to,
        List<String> attached,
        List<String> notes,
        String code,
        String address,
        List<String> instructions,
        Instant made) {
    public CardSheet {
        attached = List.copyOf(attached);
        notes = List.copyOf(notes);
        instructions = List.copyOf(instructions);
    }
}
