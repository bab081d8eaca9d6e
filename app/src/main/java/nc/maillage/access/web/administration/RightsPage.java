package nc.maillage.access.web.administration;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.Role;
import nc.maillage.access.web.administration.AdministrationPages.Cell;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RightsPage {
    private static final Listing<Right> RIGHTS = listing();

    private static Listing<Right> listing() {
        var listing = new Listing<Right>("Droits", "/administration/droits")
                .lead(
                        "Une règle par acte, la même pour l’écran et pour le programme. Un compte peut tenir plusieurs rôles.")
                .column("droit", "Droit", right -> Cell.of(right.label()), Comparator.comparing(Right::ordinal));
        for (var role : Role.values()) {
            listing.column(
                    role.name().toLowerCase(java.util.Locale.ROOT),
                    role.label(),
                    right -> right.roles().contains(role) ? Cell.tag(StateTag.of(Tone.OK, "oui")) : Cell.of("non"),
                    Comparator.comparing((Right right) -> !right.roles().contains(role)));
        }
        return listing;
    }

    @Requires(Right.OWN_ACCOUNT)
    @GetMapping("/administration/droits")
    Object show(Listing.Query query) {
        return RIGHTS.answer(List.of(Right.values()), query);
    }

    /** The sentences of what a role permits. */
    static List<String> of(Role role) {
        return java.util.stream.Stream.of(Right.values())
                .filter(right -> right.roles().contains(role))
                .map(Right::label)
                .collect(Collectors.toList());
    }
}
