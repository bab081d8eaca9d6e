package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.demo.plan.Request.Situation;

/** « Situations » that lead to the ending wanted, with reasons such as an agent writes. */
final class Situations {
    private static final List<String> CENTRE = List.of(
            "Bail au nom de la personne, enfants scolarisés dans la commune.",
            "Vit et travaille dans la commune ; facture d’électricité à son nom.",
            "Famille proche sur place, suivi au centre médico-social depuis plus d’un an.",
            "Hébergée à titre gratuit chez un parent, attestation vérifiée par téléphone.",
            "Emploi à temps partiel dans la commune, aucun autre logement connu.");
    private static final String NOWHERE =
            "Hébergements successifs dans les trois provinces depuis deux ans, aucun lien durable avec l’une d’elles.";
    private static final List<String> RESOURCES = List.of(
            "Moyenne des trois derniers bulletins de salaire.",
            "Bulletin du dernier mois, salaire régulier depuis un an.",
            "Attestation de pension et déclaration sur l’honneur.",
            "Déclaration signée : petits travaux déclarés, aucun autre revenu.",
            "Allocation de chômage, attestation du mois.");
    private static final String PERSONS = "La personne et celles qu’elle demande à rattacher.";

    private final Ceiling ceiling;
    private final LocalDate today;
    private final Chance chance;

    Situations(Ceiling ceiling, LocalDate today, Chance chance) {
        this.ceiling = ceiling;
        this.today = today;
        this.chance = chance;
    }

    Situation of(Ending ending, LocalDate southSince, int persons, LocalDate received, boolean covered) {
        boolean rich = ending == Ending.REFUSED_RESOURCES || ending == Ending.GRANTED_M || ending == Ending.GRANTED_C;
        boolean nowhere = ending == Ending.ROUTED;
        return new Situation(
                southSince,
                nowhere ? "aucune" : "sud",
                nowhere ? NOWHERE : chance.pick(CENTRE),
                rich
                        ? ceiling.share(chance.between(112, 170), persons, today)
                        : ceiling.share(chance.between(22, 93), persons, received),
                chance.pick(RESOURCES),
                persons,
                PERSONS,
                covered,
                ending == Ending.GRANTED_M,
                ending == Ending.GRANTED_C);
    }
}
