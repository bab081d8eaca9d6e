package nc.maillage.people;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * « Noms inventés » : family names recombined from syllables and first names in use, of the sounds heard in New Caledonia.
 * One seed always gives the same names in the same order; a likeness to anybody's name is chance.
 */
public final class CrowdNames {
    private static final Syllables EUROPEAN_FAMILY = Syllables.of(
            "Bar Ber Bon Bour Brun Cav Char Cor Del Dev Dor Du Fal Fer Gar Gau Ger Gui Lam Lar Lav Leb Mar Mer Mon Mor Pel Per"
                    + " Pin Pou Rab Ren Ri Rou Sal Sau Ser Tal Ter Val Ver Vil",
            "ba be bi can che cou de do fa ga la le li ma mi na ne ra ri ro sa ta ti va ve",
            "bert champ dard din don doux elle et gnac gny lac lard let lier lin mont nard nier not quet rand reau ret"
                    + " rier ron roux sac seau tard teau thier tin ton val ville",
            1);
    private static final Syllables KANAK_FAMILY = Syllables.of(
            "Bo Boa Ca Dia Gna Goro Gowa Hna Hnei Ica Ka Kaa Kawa Kouma Ma Mawe Nai Ne Nea Né Ngai Ouai Oua Pai Pa Pou Poi Qa"
                    + " Sia Ta Tea Tia Tchi Tou Tro Ui Wa Wai Wé Waï Xa Xe Ya",
            "bou ca cho dé di ga gou hai ka kou la li ma mi na né nou pa po poé ra ri ta té thi ti wa we wi xu",
            "bou da de dja dia douma gne hama ja ka kaine kalu katch la lamo ma mai meu moin na ndé nou oué poin pou"
                    + " ra ré riva sine tao tchou thea tu wa waka wé wene wi ya zu",
            2);
    private static final Syllables KANAK_CUSTOMARY = Syllables.of(
            "Ajé Bwa Cidö Dii Dié Gada Göi Hmaé Ija Jö Kavi Kayé Maija Mèè Nâ Ngö Poé Pwa Téin Thu Ucö Vi Wana Waé Xiu",
            "ba da di go ka la mi na ré ri wa wé",
            "bwé dro dua göl iö ma mwa nâ nö pwi ra ré rua tö wan wé ya",
            1);
    private static final Syllables WALLISIAN_FAMILY = Syllables.of(
            "Fale Fili Fota Fuli Hala Kafo Kale Lau Lave Lolo Male Mani Moe Nau Palu Pele Sako Sele Sia Suva Tafi Take Taofi Tau"
                    + " Toa Tui Uhi Vai Vaka",
            "fa fi ka la le lo ma me na pa po se si ta u va",
            "'atu fau fua hea ika kata koe lala lele lii manu mele niu pau sea sina tai talo tea uliu vai",
            1);
    private static final Syllables TAHITIAN_FAMILY = Syllables.of(
            "Ahu Ari Fare Fau Hau Heu Hiro Mahi Mana Mara Moe Opu Pare Pihe Puna Rai Rere Taa Tahi Tama Tau Tea Teri Tihi Tua"
                    + " Ura Vai Vana",
            "a fa hi ma na pa ra re ri ta te ti u va",
            "ata fano hia iti mai mana nui ora raa rii roa rua tai tea tini toa tua ura",
            1);
    private static final Syllables VIETNAMESE_FAMILY = Syllables.of(
            "Bui Cao Dam Dang Dinh Doan Duong Giang Ho Hoang Huynh Kieu Lai Lam Luong Ly Mai Nghiem Ngo Ong Pham Phan Phung Quach"
                    + " Ta Thach Thai Tong Trieu Trinh Truong Tu Van Vuong",
            "",
            "",
            0);
    private static final List<String> VIETNAMESE_SECOND = Syllables.words(
            "Anh Bao Binh Cuong Dat Duc Hai Hanh Hieu Hoa Huy Khai Khanh Lan Long Minh Nam Nhung Phuc Quang Son Tam"
                    + " Thanh Thien Tien Trang Tuan Uyen Vinh Xuan");
    private static final Syllables JAVANESE_FAMILY = Syllables.of(
            "Adi Budi Darmo Djoyo Harto Karso Karto Kromo Marto Mento Parto Pawiro Rono Sastro Seto Sono Sumo Sura Todi Warno"
                    + " Wiryo Wongso",
            "",
            "dikromo diwiryo djoyo karyo menggolo pawiro redjo sari semito sentono soedarmo soeto sumarto taruno tiko"
                    + " widjaja yoso",
            0);
    private static final List<String> WOMEN = Syllables.words("Adèle Agnès Aline Amélie Anaïs Andréa Angèle Anne Annick"
            + " Apolline Armelle Aurélie Béatrice Bernadette Brigitte Camille Carole Cécile Céline Chantal Charlotte Chloé"
            + " Claire Clara Claudine Colette Corinne Danielle Denise Diane Dominique Édith Éléonore Élise Élodie Emma"
            + " Estelle Eugénie Ève Fabienne Flora Florence Françoise Gaëlle Geneviève Ginette Hélène Henriette Inès Irène"
            + " Isabelle Jade Jeanne Joséphine Juliette Karine Laetitia Laure Léa Léonie Lilia Louise Lucie Lydia Lydie"
            + " Maëlys Manon Margaux Marguerite Marie Marlène Marthe Mathilde Mélanie Micheline Monique Muriel Myriam"
            + " Nadège Nathalie Nicole Noémie Océane Odette Paulette Pauline Rachel Régine Rosalie Rose Sabrina Sandrine"
            + " Sarah Simone Solange Sophie Stéphanie Suzanne Sylvie Thérèse Valérie Vanessa Véronique Victoire Virginie"
            + " Yolande Yvette Yvonne Zoé");
    private static final List<String> MEN = Syllables.words("Aimé Albert Alexandre Alphonse André Antoine Armand Arnaud"
            + " Auguste Baptiste Benoît Bernard Bruno Cédric Charles Christian Claude Clément Corentin Cyril Damien Daniel"
            + " David Denis Didier Dominique Édouard Élie Émile Emmanuel Éric Étienne Eugène Fabrice Félix Fernand Florent"
            + " Francis François Gabriel Gaston Gérard Germain Gilbert Grégory Guillaume Gustave Guy Henri Hervé Hippolyte"
            + " Hugo Ignace Jacques Jean Jérémie Jérôme Joël Joseph Jules Julien Kévin Laurent Léon Lionel Louis Luc Lucien"
            + " Marc Marcel Marius Mathieu Mathis Maurice Maxime Mickaël Nathan Nicolas Noé Noham Octave Olivier Pascal"
            + " Patrice Paul Philippe Pierre Quentin Raphaël Raymond Rémi René Richard Robert Roger Romain Samuel Serge"
            + " Simon Stanislas Steeve Sylvain Théo Thierry Thomas Tristan Valentin Victor Vincent Wilfrid Xavier Yann"
            + " Yvan Zacharie");

    private final RandomGenerator chance;

    public CrowdNames(long seed) {
        chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    public String family(Origin origin) {
        return switch (origin) {
            case EUROPEAN -> EUROPEAN_FAMILY.name(chance);
            case KANAK -> KANAK_FAMILY.name(chance);
            case WALLISIAN -> WALLISIAN_FAMILY.name(chance).replace("''", "'").replace('\'', '’');
            case TAHITIAN -> TAHITIAN_FAMILY.name(chance);
            case VIETNAMESE -> Syllables.one(VIETNAMESE_FAMILY.first(), chance);
            case JAVANESE -> JAVANESE_FAMILY.name(chance);
        };
    }

    /** A customary name, as given by the clan. */
    public String customary() {
        return KANAK_CUSTOMARY.name(chance);
    }

    /** French first names are borne by all; a second one often comes from elsewhere. */
    public String first(Origin origin, boolean woman) {
        var first = Syllables.one(woman ? WOMEN : MEN, chance);
        int kind = chance.nextInt(10);
        if (kind < 2) {
            return first + "-" + Syllables.one(woman ? WOMEN : MEN, chance);
        }
        return kind < 6 ? first + " " + second(origin, woman) : first;
    }

    private String second(Origin origin, boolean woman) {
        return switch (origin) {
            case EUROPEAN -> Syllables.one(woman ? WOMEN : MEN, chance);
            case KANAK -> customary();
            case WALLISIAN -> WALLISIAN_FAMILY.name(chance).replace('\'', '’');
            case TAHITIAN -> TAHITIAN_FAMILY.name(chance);
            case VIETNAMESE -> Syllables.one(VIETNAMESE_SECOND, chance);
            case JAVANESE -> JAVANESE_FAMILY.name(chance);
        };
    }
}
