package nc.maillage.law.configured;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.law.scheme.ForAnother;

/** « Bénéficiaire d’une aide »: whom one request is for, and in whose name amounts are counted and capped. */
public enum Beneficiary {
    APPLICANT("demandeur", "la personne", CommonFacts.BIRTH_DATE),
    CHILD("enfant", "l’enfant", CommonFacts.CHILD_BIRTH_DATE),
    PERSON("personne", "la personne aidée", CommonFacts.PERSON_BIRTH_DATE);

    private final String code;
    private final String words;
    private final String birthFact;

    Beneficiary(String code, String words, String birthFact) {
        this.code = code;
        this.words = words;
        this.birthFact = birthFact;
    }

    public String code() {
        return code;
    }

    /** As in a sentence. */
    public String words() {
        return words;
    }

    /** The name of the fact that holds the day of birth. */
    public String birthFact() {
        return birthFact;
    }

    Optional<ForAnother> another() {
        return this == APPLICANT ? Optional.empty() : Optional.of(new ForAnother(words, this == CHILD));
    }

    static Map<String, Beneficiary> byCode() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(Beneficiary::code, each -> each, (one, _) -> one, LinkedHashMap::new));
    }
}
