package nc.maillage.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Vacancy notices of the length of real ones (2.5 KB of text a page), no two alike. */
final class InventedNotices {
    private static final List<String> DOING = List.of(
            "accueillir les familles du secteur et écouter leur demande",
            "instruire les dossiers d’aide dans les délais de la délibération",
            "tenir les permanences dans les tribus et les mairies du nord",
            "rédiger les rapports demandés par la direction",
            "assurer le lien avec les associations et les services de l’État",
            "participer aux réunions de l’équipe et aux commissions",
            "suivre les indicateurs et proposer des améliorations",
            "former les stagiaires et les nouveaux agents");
    private static final List<String> PLACES = List.of("Koné", "Houaïlou", "Poindimié", "Nouméa", "Bourail", "Canala");

    private final Random random = new Random(20_261_122);

    /** @param lines of each of its two lists: eight make a page */
    byte[] next(int lines) {
        int number = 1 + random.nextInt(9000);
        String text = """
                # Chargé de mission n° %1$d

                Référence : 3134-26-%2$04d/SR du 6 mars 2026

                Employeur : Province Nord

                Corps /Domaine : Assistant socio-éducatif

                Direction des affaires sanitaires et sociales, de la prévention et de la solidarité (DASSPS)

                Service de l’action sociale

                Durée de résidence exigée pour le recrutement sur titre (1) : au moins égale à %3$d ans

                Lieu de travail : %4$s

                Date de dépôt de l’offre : vendredi 6 mars 2026

                Poste à pourvoir : immédiatement

                Date limite de candidature : vendredi 27 mars 2026

                # Détails de l’offre :

                Au sein d’un service de près de %1$d agents, le titulaire travaille sous l’autorité du chef de service.

                # Emploi RESPNC : Travailleur social

                # Missions :

                L’agent est chargé :

                %5$s
                # Activités principales :

                %6$s
                # Profil du candidat

                # Savoir / Connaissance/Diplôme exigé :

                - diplôme d’assistant de service social ;
                - connaissance de l’organisation des provinces.

                # Savoir-faire :

                - conduire un entretien ;
                - tenir un tableau de suivi.

                # Comportement professionnel :

                - discrétion ;
                - rigueur.
                """.formatted(number, number, 3 + random.nextInt(8), any(PLACES), list(lines), list(lines));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String list(int lines) {
        StringBuilder list = new StringBuilder();
        for (int at = 1; at <= lines; at++) {
            list.append("- ").append(any(DOING)).append(", puis ").append(any(DOING));
            list.append(at == lines ? ".\n" : " ;\n");
        }
        return list.toString();
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
