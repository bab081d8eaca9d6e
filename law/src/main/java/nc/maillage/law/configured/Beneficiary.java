package nc.maillage.law.configured;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** « Bénéficiaire d’une aide »: whom one request is for, and in whose name amounts are counted and capped. */
public enum Beneficiary {
    APPLICANT("demandeur", "la personne", "birth_date"),
    CHILD("enfant", "l’enfant", "child_birth_date"),
    PERSON("personne", "la personne aidée", "person_birth_date");

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

    static Map<String, Beneficiary> byCode() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(Beneficiary::code, each -> each, (one, _) -> one, LinkedHashMap::new));
    }
}
