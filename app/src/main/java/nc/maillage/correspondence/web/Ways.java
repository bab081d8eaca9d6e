package nc.maillage.correspondence.web;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.platform.web.Crumb;

/** The way back from the texts, through the page that the signed-in agent may open. */
public final class Ways {
    private static final Crumb TEXTS = new Crumb("Textes des courriers", "/administration/courriers");

    private Ways() {}

    public static List<Crumb> toTheList() {
        return List.of(
                Permissions.may(Right.MANAGE_ACCOUNTS)
                        ? new Crumb("Administration", "/administration")
                        : new Crumb("Registre du courrier", "/courriers"));
    }

    public static List<Crumb> toOneText() {
        var crumbs = new ArrayList<>(toTheList());
        crumbs.add(TEXTS);
        return crumbs;
    }

    public static boolean textsAreMine() {
        return Permissions.may(Right.MANAGE_LETTER_TEXTS);
    }
}
