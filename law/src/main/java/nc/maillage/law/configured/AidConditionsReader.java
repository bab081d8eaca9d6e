package nc.maillage.law.configured;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nc.maillage.law.Francs;
import nc.maillage.law.FrenchText;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.CommuneChoices;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of a specification, each with what it must respect by itself and beside the others. */
final class AidConditionsReader {
    private static final Map<String, AidRight.Effect> EFFECTS = effects();
    private static final int MOST_MONTHS = 1_200;
    private static final int OLDEST = 130;

    private AidConditionsReader() {}

    static AidConditions read(AidFields aid) {
        AidHousehold household =
                aid.optional("household", Set.of("compositions", "health"), AidConditionsReader::household);
        AidConditions conditions = new AidConditions(
                aid.optional("residence", Set.of("communes", "months"), AidConditionsReader::residence),
                aid.optional("age", Set.of("min", "min_included", "max", "max_included"), AidConditionsReader::age),
                household,
                resources(aid, household),
                aid.items("rights", Set.of("key", "label", "question", "effect"), AidConditionsReader::right),
                aid.items("judged", Set.of("key", "title", "question"), AidConditionsReader::judged));
        once(aid, "rights", conditions.rights().stream().map(AidRight::key));
        once(aid, "judged", conditions.judged().stream().map(AidJudgment::key));
        return conditions;
    }

    /** Each name but one, with its place in the list. */
    static void once(AidFields fields, String list, Stream<String> keys) {
        Set<String> seen = new HashSet<>();
        int at = 0;
        for (String key : keys.toList()) {
            if (!seen.add(key)) {
                fields.wrong(list + "[" + at + "]", "«\u00A0" + key + "\u00A0» est déjà donné plus haut");
            }
            at++;
        }
    }

    private static AidResidence residence(AidFields fields) {
        List<String> communes = fields.texts("communes");
        Set<String> known =
                new HashSet<>(CommuneChoices.ALL.stream().map(Choice::value).toList());
        known.remove(CommuneChoices.ABROAD);
        communes.stream()
                .filter(commune -> !commune.isEmpty() && !known.contains(commune))
                .forEach(commune -> fields.wrong("communes", "commune inconnue «\u00A0" + commune + "\u00A0»"));
        if (communes.isEmpty()) {
            fields.wrong("communes", "au moins une commune est attendue");
        }
        once(fields, "communes", communes.stream());
        return new AidResidence(
                communes,
                fields.has("months") ? fields.numbers().count("months", 0, MOST_MONTHS, "un nombre de mois") : 0);
    }

    private static AidAge age(AidFields fields) {
        AidAge age = new AidAge(
                fields.numbers().countOrNull("min", 0, OLDEST, "un âge en années"),
                fields.yesOrNo("min_included", true),
                fields.numbers().countOrNull("max", 0, OLDEST, "un âge en années"),
                fields.yesOrNo("max_included", true));
        if (!fields.has("min") && !fields.has("max")) {
            fields.wrong("un âge minimum ou un âge maximum est attendu");
        } else if (age.reachedFrom() >= age.under()) {
            fields.wrong("max", "personne ne peut avoir au plus cet âge et au moins l’âge minimum");
        }
        return age;
    }

    private static AidHousehold household(AidFields fields) {
        AidHousehold household = new AidHousehold(
                fields.items(
                        "compositions",
                        Set.of("key", "label", "accepted"),
                        each -> new AidHousehold.Composition(
                                each.name("key"), each.text("label"), each.yesOrNo("accepted", true))),
                fields.yesOrNo("health", false));
        once(fields, "compositions", household.compositions().stream().map(AidHousehold.Composition::key));
        if (household.accepted().isEmpty()) {
            fields.wrong("compositions", "au moins une composition acceptée est attendue");
        }
        return household;
    }

    private static AidResources resources(AidFields aid, @Nullable AidHousehold household) {
        AidResources read = aid.optional(
                "resources",
                Set.of("per", "inclusive", "per_person", "by_household", "quotient"),
                fields -> resourcesOf(fields, household));
        return read == null ? new AidResources.None() : read;
    }

    private static AidResources resourcesOf(AidFields fields, @Nullable AidHousehold household) {
        Frequency per = fields.code("per", Frequency.byCode());
        long given = Stream.of("per_person", "by_household", "quotient")
                .filter(fields::has)
                .count();
        if (given != 1) {
            fields.wrong("une seule façon de compter est attendue\u00A0: per_person, by_household ou quotient");
            return new AidResources.None();
        }
        if (fields.has("quotient")) {
            if (fields.has("inclusive")) {
                fields.wrong("inclusive", "les bornes d’une tranche en font toujours partie");
            }
            return new AidResources.Quotient(bands(fields), per);
        }
        if (!fields.has("inclusive")) {
            fields.wrong("inclusive", "il faut dire si le plafond lui-même est admis (true) ou non (false)");
        }
        boolean inclusive = fields.yesOrNo("inclusive", true);
        if (fields.has("per_person")) {
            AidFields each = fields.part("per_person", Set.of("base", "percent"));
            return new AidResources.PerPerson(
                    each.numbers().francs("base"), each.numbers().percent("percent"), per, inclusive);
        }
        Map<String, Francs> ceilings = fields.numbers().scale("by_household");
        sameNames(
                fields,
                "by_household",
                ceilings.keySet(),
                household == null ? List.of() : household.accepted(),
                "composition acceptée du foyer");
        return new AidResources.ByHousehold(ceilings, per, inclusive);
    }

    /** A table has one line for each name, and no other. */
    static void sameNames(AidFields fields, String table, Set<String> given, List<String> expected, String what) {
        expected.stream()
                .filter(name -> !given.contains(name))
                .forEach(name -> fields.wrong(table, "il manque la ligne «\u00A0" + name + "\u00A0»"));
        new TreeSet<>(given)
                .stream()
                        .filter(name -> !expected.contains(name))
                        .forEach(name -> fields.wrong(
                                table + "." + name, "aucune " + what + " ne s’appelle «\u00A0" + name + "\u00A0»"));
    }

    private static List<AidResources.Band> bands(AidFields fields) {
        int before = fields.faults();
        List<AidResources.Band> bands = fields.items(
                "quotient",
                Set.of("key", "from", "to"),
                each -> new AidResources.Band(
                        each.name("key"),
                        each.numbers().francs("from"),
                        each.numbers().francsOrNull("to")));
        once(fields, "quotient", bands.stream().map(AidResources.Band::key));
        if (bands.isEmpty()) {
            fields.wrong("quotient", "au moins une tranche est attendue");
        }
        if (fields.faults() == before) {
            follow(fields, bands);
        }
        return bands;
    }

    private static void follow(AidFields fields, List<AidResources.Band> bands) {
        Francs next = Francs.ZERO;
        for (int at = 0; at < bands.size(); at++) {
            AidResources.Band band = bands.get(at);
            String place = "quotient[" + at + "]";
            int compared = band.from().compareTo(next);
            if (compared != 0) {
                fields.wrong(
                        place + ".from",
                        (compared > 0 ? "aucune tranche ne contient " : "deux tranches contiennent ")
                                + FrenchText.francs(compared > 0 ? next : band.from())
                                + "\u00A0: cette tranche doit commencer à " + FrenchText.francs(next));
                return;
            }
            Francs to = band.to();
            if (to == null && at < bands.size() - 1) {
                fields.wrong(place + ".to", "seule la dernière tranche peut ne pas finir");
                return;
            }
            if (to != null && to.compareTo(band.from()) < 0) {
                fields.wrong(place + ".to", "cette tranche finit avant de commencer");
                return;
            }
            next = to == null ? next : to.plus(Francs.of(1));
        }
    }

    private static AidRight right(AidFields fields) {
        return new AidRight(
                fields.name("key"), fields.text("label"), fields.text("question"), fields.code("effect", EFFECTS));
    }

    private static AidJudgment judged(AidFields fields) {
        return new AidJudgment(fields.name("key"), fields.text("title"), fields.text("question"));
    }

    private static Map<String, AidRight.Effect> effects() {
        Map<String, AidRight.Effect> codes = new LinkedHashMap<>();
        Arrays.stream(AidRight.Effect.values()).forEach(effect -> codes.put(effect.code(), effect));
        return codes;
    }
}
