package nc.maillage.schemes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nc.maillage.law.Grade;
import nc.maillage.law.configured.AidRight;
import nc.maillage.law.configured.Beneficiary;
import nc.maillage.law.configured.Frequency;
import nc.maillage.law.fact.CommuneChoices;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.schemes.domain.AidEntry;
import nc.maillage.schemes.domain.ShortName;

/**
 * What the form of an aid shows: every field as typed.
 *
 * @param added the list that gets a line more; empty otherwise
 * @param next whether it is the next version of a published aid, whose short name stays
 */
public record AidFormPage(
        String address,
        String title,
        AidEntry entry,
        String note,
        long revision,
        String added,
        boolean next,
        FormErrors errors,
        String once) {
    public static final List<Choice> BENEFICIARIES = List.of(
            Choice.of(Beneficiary.APPLICANT.code(), "La personne qui demande"),
            Choice.of(Beneficiary.CHILD.code(), "Un enfant du foyer, une demande par enfant"),
            Choice.of(Beneficiary.PERSON.code(), "Une autre personne du foyer, une demande par personne"));
    public static final List<Choice> GRADES = List.of(
            Choice.of(Grade.OFFICIAL.symbol(), "Source officielle"),
            Choice.of(Grade.SECONDARY.symbol(), "Source secondaire"),
            Choice.of(Grade.PRESS.symbol(), "Presse seulement"),
            Choice.of(Grade.OLD.symbol(), "Ancienne source officielle"),
            Choice.of(Grade.READING.symbol(), "Lecture du service, non confirmée"));
    public static final List<Choice> YES_NO = List.of(Choice.of("oui", "Oui"), Choice.of("non", "Non"));
    public static final List<Choice> PER =
            List.of(Choice.of(Frequency.MONTHLY.code(), "Par mois"), Choice.of(Frequency.YEARLY.code(), "Par an"));
    public static final List<Choice> RESOURCES = List.of(
            Choice.of("none", "Sans condition de ressources"),
            Choice.of("per_person", "Un plafond, avec tant pour cent de plus par personne"),
            Choice.of("by_household", "Un plafond par composition du foyer"),
            Choice.of("quotient", "Un quotient familial, par tranches"));
    public static final List<Choice> AMOUNTS = List.of(
            Choice.of("fixed", "Le même pour tous"),
            Choice.of("by_band", "Un par tranche de quotient"),
            Choice.of("by_right", "Selon un autre droit, comme être boursier"),
            Choice.of("judged", "Fixé par une personne, avec une raison"));
    public static final List<Choice> EFFECTS = List.of(
            Choice.of(AidRight.Effect.REQUIRED.code(), "Il faut l’avoir"),
            Choice.of(AidRight.Effect.EXCLUDING.code(), "Qui l’a n’a pas l’aide"),
            Choice.of(AidRight.Effect.FOR_THE_AMOUNT.code(), "Il ne change que le montant"));

    public String text(String field) {
        return entry.text(field);
    }

    /** With one empty line where there is none, or where one was asked for. */
    public List<String> rows(String list) {
        int filled = entry.rows(list);
        return IntStream.range(0, filled == 0 || list.equals(added) ? filled + 1 : filled)
                .mapToObj("%s[%%d].".formatted(list)::formatted)
                .toList();
    }

    public List<Choice> communes() {
        return CommuneChoices.ALL.stream()
                .filter(each -> !each.value().equals(CommuneChoices.ABROAD))
                .map(each -> Choice.of(each.value(), each.label()))
                .toList();
    }

    public long chosenCommunes() {
        return communes().stream()
                .filter(each -> entry.is("residence.communes." + each.value()))
                .count();
    }

    public List<Choice> rights() {
        return rows("rights").stream()
                .filter(row -> !text(row + "label").isEmpty())
                .map(row -> Choice.of(key(row), text(row + "label")))
                .toList();
    }

    public List<Choice> whens() {
        return rows("rights").stream()
                .filter(row -> !text(row + "label").isEmpty())
                .map(row -> Choice.of(
                        "right_" + key(row).replace('-', '_') + "=oui", "Seulement si : " + text(row + "label")))
                .toList();
    }

    public String key(String row) {
        var key = text(row + "key");
        return key.isEmpty() ? ShortName.of(text(row + "label") + text(row + "title")) : key;
    }

    /** What a question can be about, of what is filled in. */
    public List<Choice> parts(String row) {
        var about = text(row + "about");
        var parts = parts();
        if (about.contains(" ")) {
            var named = parts.stream()
                    .filter(part -> List.of(about.split(" ")).contains(part.value()))
                    .map(Choice::label)
                    .collect(Collectors.joining(", "));
            parts.add(Choice.of(about, "Plusieurs : " + named));
        }
        return parts;
    }

    private List<Choice> parts() {
        var parts = new ArrayList<Choice>();
        parts.add(Choice.of("montant", "Le montant"));
        if (chosenCommunes() > 0) {
            parts.add(Choice.of("residence", "La résidence"));
        }
        if (!text("age.min").isEmpty() || !text("age.max").isEmpty()) {
            parts.add(Choice.of("age", "L’âge"));
        }
        if (entry.rows("household.compositions") > 0) {
            parts.add(Choice.of("foyer", "Le foyer"));
        }
        if (!text("resources.kind").isEmpty() && !text("resources.kind").equals("none")) {
            parts.add(Choice.of("ressources", "Les ressources"));
        }
        if (!text("cap.francs").isEmpty() || !text("cap.payments").isEmpty()) {
            parts.add(Choice.of("plafond-de-l-annee", "Le plafond de l’année"));
        }
        rights().forEach(right -> parts.add(Choice.of("droit-" + right.value(), right.label())));
        rows("judged").stream()
                .filter(row -> !text(row + "title").isEmpty())
                .forEach(row -> parts.add(Choice.of("juge-" + key(row), text(row + "title"))));
        return parts;
    }
}
