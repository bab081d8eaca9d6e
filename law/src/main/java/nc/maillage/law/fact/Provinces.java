package nc.maillage.law.fact;

import java.util.List;

/** « Provinces »: the three, and what lies outside the country, as facts name them. */
public final class Provinces {
    public static final String SUD = "sud";
    public static final String NORD = "nord";
    public static final String ILES = "iles";
    public static final String ABROAD = "hors-nc";

    public static final List<Choice> CHOICES = List.of(
            new Choice(SUD, "Province Sud"),
            new Choice(NORD, "Province Nord"),
            new Choice(ILES, "Province des îles Loyauté"),
            new Choice(ABROAD, "Hors de la Nouvelle-Calédonie"));

    private Provinces() {}
}
