package nc.maillage.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nc.maillage.correspondence.Letters.Block;
import nc.maillage.correspondence.Letters.LetterContent;
import nc.maillage.correspondence.Letters.Signature;
import org.jspecify.annotations.Nullable;

/** Letters as other rooms hand them over; the people are invented. */
public final class SampleLetters {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Signature SIGNATURE = new Signature(
            "Pour la présidente de l’assemblée de la province Sud et par délégation",
            "la cheffe du bureau de coordination des aides",
            "Claire Devambez",
            "Signature enregistrée le 24 novembre 2026 à 15 h 12.",
            "91d4 07aa 5be2 c3f8");

    private SampleLetters() {}

    public static LetterContent grant() {
        return letter(
                "amg-sud.grant",
                "Votre carte d’aide médicale est accordée",
                List.of("Mme Lydie Népoura", "12 rue des Bancouliers, Koutio", "98835 Dumbéa"),
                List.of(
                        block(
                                "BOX",
                                "+ **Oui pour 4 personnes** : vous, Maëlys, Élie et Noham. Carte de catégorie B, valable du 4 décembre 2026 au 3 décembre 2027.",
                                "- **Non pour Steeve** : il ne peut pas être sur votre carte. Il peut faire sa propre demande."),
                        block("HEADING", "Pourquoi"),
                        block(
                                "NUMBERED",
                                "**Vous habitez en province Sud depuis plus de 6 mois.** Votre bail à Dumbéa commence le 2 mars 2026.",
                                "**Le centre de vos intérêts est en province Sud.** Vous travaillez à Nouméa et vous louez votre logement à Dumbéa.",
                                "**Vos ressources sont sous le plafond.** Vous avez 155 600 F par mois. Pour 4 personnes, il faut avoir moins de 229 859,2 F.",
                                "**Steeve a 19 ans.** Seuls le conjoint et les enfants de moins de 18 ans peuvent être sur votre carte."),
                        block(
                                "TABLE",
                                "Ressource\tSource\tPar mois",
                                "Salaire\tBulletin d’octobre\t155 600 F",
                                "Total\t\t155 600 F"),
                        block("TEXT", "Nous appliquons la délibération cadre n° 49 du 28 décembre 1989.")),
                SIGNATURE);
    }

    public static LetterContent refusal() {
        return letter(
                "amg-sud.refuse",
                "Nous ne pouvons pas vous accorder la carte d’aide médicale",
                List.of("M. Jean-Noël Wamytan", "Tribu de Saint-Louis", "98809 Le Mont-Dore"),
                List.of(
                        block("BOX", "- **Non** : vos ressources dépassent le plafond."),
                        block("HEADING", "Pourquoi"),
                        block("NUMBERED", "Vous avez 310 000 F par mois. Il faut avoir moins de 143 662 F.")),
                SIGNATURE);
    }

    public static LetterContent acknowledgement() {
        return letter(
                "amg-sud.acknowledge",
                "Nous avons reçu votre demande de carte d’aide médicale",
                List.of("Mme Lydie Népoura", "12 rue des Bancouliers, Koutio", "98835 Dumbéa"),
                List.of(
                        block("TEXT", "Nous l’avons reçue le mardi 24 novembre 2026, au guichet."),
                        block("TEXT", "Sans réponse de notre part le **24 janvier 2027**, elle est refusée.")),
                null);
    }

    /** All that people and agents manage to type. */
    public static LetterContent awkward() {
        var blocks = new ArrayList<Block>();
        blocks.add(block("BOX", "+ Oui", "- Non pour <b>Steeve</b> & « l'autre »", "ni oui ni non"));
        blocks.add(block("HEADING", "Pourquoi ?"));
        blocks.add(new Block(
                "NUMBERED",
                IntStream.rangeClosed(1, 40)
                        .mapToObj(n ->
                                "**Raison %d** : l'agent écrit 🦄 et 👨‍👩‍👧, ** une étoile seule ; du \u0007bruit ]]> et {service} ?"
                                        .formatted(n))
                        .toList()));
        blocks.add(block("TEXT", "x".repeat(400)));
        blocks.add(block("TEXT"));
        return letter(
                "amg-sud.refuse",
                "Objet " + "interminable ".repeat(12),
                List.of(
                        "Mme " + "Wénéhoua-N'Guyen-Taufana ".repeat(9) + "🦄",
                        "A".repeat(300),
                        "ŋōdə ʻUvea, lot n° 7 \u202Eretourné",
                        "98835 Dumbéa"),
                blocks,
                new Signature("Pour " + "l’autorité ".repeat(20), "l'agent", "Z".repeat(120), "le 1er", "00"));
    }

    public static LetterContent withTemplate(LetterContent content, String template) {
        return letter(template, content.object(), content.recipient(), content.blocks(), content.signature());
    }

    public static LetterContent to(UUID person, LetterContent content) {
        return new LetterContent(
                content.template(),
                content.subjectKind(),
                content.subject(),
                person,
                content.reference(),
                content.decisionNumber(),
                content.date(),
                content.object(),
                content.greeting(),
                content.recipient(),
                content.blocks(),
                content.signature(),
                content.followedBy());
    }

    private static LetterContent letter(
            String template, String object, List<String> to, List<Block> blocks, @Nullable Signature signature) {
        return new LetterContent(
                template,
                "application",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "AMG-2026-04417",
                signature == null ? "" : "2026-11873",
                DAY,
                object,
                "Madame,",
                to,
                blocks,
                signature,
                "Nadège Taufana, téléphone 00 00 00");
    }

    private static Block block(String kind, String... lines) {
        return new Block(kind, List.of(lines));
    }
}
