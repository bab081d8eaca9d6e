package nc.maillage.law.configured;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.law.Francs;
import nc.maillage.law.FrenchText;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.law.fact.CommuneChoices;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.fact.YesOrNo;
import org.jspecify.annotations.Nullable;

/** « Faits d’une aide »: what one specification asks for, in the order of its form; what it does not use is not asked. */
public final class AidFacts {
    public static final String COMMUNE = "residence_commune";
    public static final String COMMUNE_SINCE = "commune_since";
    public static final String HOUSEHOLD = "household_composition";
    public static final String YEARLY_RESOURCES = "yearly_resources";
    public static final String MONTHLY_QUOTIENT = "monthly_quotient";
    public static final String YEARLY_QUOTIENT = "yearly_quotient";
    public static final String PAID_THIS_YEAR = "paid_this_year";
    public static final String PAYMENTS_THIS_YEAR = "payments_this_year";
    public static final String DECIDED_AMOUNT = "decided_amount";

    private final FactSheet sheet = new FactSheet();
    private final Beneficiary beneficiary;
    private final FactKey<LocalDate> applicationDate;
    private @Nullable FactKey<LocalDate> birth;
    private @Nullable FactKey<String> commune;
    private @Nullable FactKey<LocalDate> communeSince;
    private @Nullable FactKey<String> household;
    private @Nullable FactKey<Judgment<Francs>> resources;
    private @Nullable FactKey<Judgment<Integer>> persons;
    private @Nullable FactKey<Francs> paid;
    private @Nullable FactKey<String> payments;
    private @Nullable FactKey<Judgment<Francs>> decided;
    private final Map<String, FactKey<Boolean>> rights = new LinkedHashMap<>();
    private final Map<String, FactKey<Judgment<String>>> judged = new LinkedHashMap<>();

    AidFacts(AidSpecification aid) {
        beneficiary = aid.beneficiary();
        applicationDate = sheet.pastDate(
                CommonFacts.APPLICATION_DATE, "Jour de la demande", "Quel jour la demande a-t-elle été déposée\u202F?");
        AidConditions asked = aid.conditions();
        birth(asked.age());
        residence(asked.residence());
        household(asked.household());
        resources(asked.resources());
        asked.rights()
                .forEach(right -> rights.put(right.key(), sheet.yesNo(right.fact(), right.label(), right.question())));
        asked.judged()
                .forEach(each -> judged.put(
                        each.key(), sheet.judgedChoice(each.fact(), each.title(), each.question(), YesOrNo.CHOICES)));
        cap(aid.cap());
        if (aid.amount() instanceof AidAmount.Judged(String question)) {
            decided = sheet.judgedFrancs(DECIDED_AMOUNT, "Montant retenu", question);
        }
        sheet.seal();
    }

    private void birth(@Nullable AidAge age) {
        if (age != null) {
            birth = sheet.pastDate(
                    beneficiary.birthFact(),
                    "Naissance de " + beneficiary.words(),
                    "Quel est le jour de naissance de " + beneficiary.words() + "\u202F?");
        }
    }

    private void residence(@Nullable AidResidence residence) {
        if (residence == null) {
            return;
        }
        commune = sheet.choice(
                COMMUNE,
                "Commune d’habitation",
                "Dans quelle commune habite " + beneficiary.words() + "\u202F?",
                CommuneChoices.ALL);
        if (residence.months() > 0) {
            communeSince = sheet.pastDate(
                    COMMUNE_SINCE,
                    "Début de l’habitation dans une commune de l’aide",
                    "De quel jour date l’installation dans une commune de l’aide\u202F?");
        }
    }

    private void household(@Nullable AidHousehold asked) {
        if (asked == null) {
            return;
        }
        List<Choice> choices = asked.compositions().stream()
                .map(each -> new Choice(each.key(), each.label()))
                .toList();
        String question = "Quelle est la composition du foyer\u202F?";
        household = asked.health()
                ? sheet.healthChoice(HOUSEHOLD, "Composition du foyer", question, choices)
                : sheet.choice(HOUSEHOLD, "Composition du foyer", question, choices);
    }

    private void resources(AidResources asked) {
        switch (asked) {
            case AidResources.None _ -> {}
            case AidResources.PerPerson each -> {
                retained(each.per());
                persons = sheet.judgedCount(
                        CommonFacts.PERSONS_COUNTED,
                        "Personnes comptées",
                        "Combien de personnes compter dans le foyer\u202F?");
            }
            case AidResources.ByHousehold table -> retained(table.per());
            case AidResources.Quotient quotient ->
                resources = sheet.judgedFrancs(
                        quotient.per() == Frequency.MONTHLY ? MONTHLY_QUOTIENT : YEARLY_QUOTIENT,
                        "Quotient familial, " + quotient.per().words(),
                        "Quel quotient familial " + quotient.per().words() + " retenir, en francs\u202F?");
        }
    }

    private void retained(Frequency per) {
        resources = sheet.judgedFrancs(
                per == Frequency.MONTHLY ? CommonFacts.RETAINED_RESOURCES : YEARLY_RESOURCES,
                "Ressources retenues, " + per.words(),
                "Quelles ressources " + per.words() + " retenir, en francs\u202F?");
    }

    private void cap(@Nullable AidCap cap) {
        if (cap == null) {
            return;
        }
        if (cap.francs() != null) {
            paid = sheet.francs(
                    PAID_THIS_YEAR,
                    "Déjà versé cette année",
                    "Quel montant de cette aide a déjà été versé pour " + beneficiary.words()
                            + " dans l’année civile de la demande, en francs\u202F?");
        }
        Integer most = cap.payments();
        if (most != null) {
            payments = sheet.choice(
                    PAYMENTS_THIS_YEAR,
                    "Versements de cette année",
                    "Combien de versements de cette aide ont déjà été faits pour " + beneficiary.words()
                            + " dans l’année civile de la demande\u202F?",
                    paymentChoices(most));
        }
    }

    private static List<Choice> paymentChoices(int most) {
        List<Choice> choices = new ArrayList<>();
        for (int given = 0; given < most; given++) {
            choices.add(new Choice(
                    Integer.toString(given),
                    given == 0 ? "Aucun" : FrenchText.count(given, "versement", "versements")));
        }
        choices.add(new Choice(Integer.toString(most), FrenchText.count(most, "versement", "versements") + " ou plus"));
        return choices;
    }

    FactSheet sheet() {
        return sheet;
    }

    FactKey<LocalDate> applicationDate() {
        return applicationDate;
    }

    FactKey<LocalDate> birth() {
        return Objects.requireNonNull(birth);
    }

    FactKey<String> commune() {
        return Objects.requireNonNull(commune);
    }

    FactKey<LocalDate> communeSince() {
        return Objects.requireNonNull(communeSince);
    }

    FactKey<String> household() {
        return Objects.requireNonNull(household);
    }

    /** The resources, or the quotient. */
    FactKey<Judgment<Francs>> resources() {
        return Objects.requireNonNull(resources);
    }

    FactKey<Judgment<Integer>> persons() {
        return Objects.requireNonNull(persons);
    }

    FactKey<Francs> paid() {
        return Objects.requireNonNull(paid);
    }

    FactKey<String> payments() {
        return Objects.requireNonNull(payments);
    }

    FactKey<Judgment<Francs>> decided() {
        return Objects.requireNonNull(decided);
    }

    FactKey<Boolean> right(String key) {
        return Objects.requireNonNull(rights.get(key));
    }

    FactKey<Judgment<String>> judged(String key) {
        return Objects.requireNonNull(judged.get(key));
    }
}
