package nc.maillage.access;

/** « Compte d’une rubrique » : the number beside a heading of the navigation; asked only of those who see the heading. */
public interface NavCount {
    /** The heading it belongs to, such as {@code /travail}. */
    String href();

    int count();
}
