package nc.maillage.law.fact;

import java.util.List;

/** « Communes à choisir »: the thirty-three by their INSEE code, and what lies outside the country, as facts name them. */
public final class CommuneChoices {
    public static final String ABROAD = Provinces.ABROAD;

    public static final List<Choice> ALL = List.of(
            new Choice("98801", "Belep"),
            new Choice("98802", "Boulouparis"),
            new Choice("98803", "Bourail"),
            new Choice("98804", "Canala"),
            new Choice("98805", "Dumbéa"),
            new Choice("98806", "Farino"),
            new Choice("98807", "Hienghène"),
            new Choice("98808", "Houaïlou"),
            new Choice("98809", "L’Île-des-Pins"),
            new Choice("98810", "Kaala-Gomen"),
            new Choice("98811", "Koné"),
            new Choice("98812", "Koumac"),
            new Choice("98813", "La Foa"),
            new Choice("98814", "Lifou"),
            new Choice("98815", "Maré"),
            new Choice("98816", "Moindou"),
            new Choice("98817", "Le Mont-Dore"),
            new Choice("98818", "Nouméa"),
            new Choice("98819", "Ouégoa"),
            new Choice("98820", "Ouvéa"),
            new Choice("98821", "Païta"),
            new Choice("98822", "Poindimié"),
            new Choice("98823", "Ponérihouen"),
            new Choice("98824", "Pouébo"),
            new Choice("98825", "Pouembout"),
            new Choice("98826", "Poum"),
            new Choice("98827", "Poya"),
            new Choice("98828", "Sarraméa"),
            new Choice("98829", "Thio"),
            new Choice("98830", "Touho"),
            new Choice("98831", "Voh"),
            new Choice("98832", "Yaté"),
            new Choice("98833", "Kouaoua"),
            new Choice(ABROAD, "Hors de la Nouvelle-Calédonie"));

    private CommuneChoices() {}
}
