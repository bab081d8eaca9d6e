package nc.maillage.law.fact;

/** « Faits communs »: names under which several schemes ask for the same thing, so that one answer serves them all. */
public final class CommonFacts {
    public static final String APPLICATION_DATE = "application_date";
    public static final String BIRTH_DATE = "birth_date";
    public static final String PARTNER_BIRTH_DATE = "partner_birth_date";
    public static final String CHILD_BIRTH_DATE = "child_birth_date";
    public static final String PERSON_BIRTH_DATE = "person_birth_date";
    public static final String PUPIL_BIRTH_DATE = "pupil_birth_date";
    public static final String PUPIL_STATUS = "pupil_status";
    public static final String RESIDENCE_PROVINCE = "residence_province";
    public static final String RESIDENCE_SINCE = "residence_since";
    public static final String OTHER_COVER = "other_cover";
    public static final String RETAINED_RESOURCES = "retained_resources";
    public static final String PERSONS_COUNTED = "persons_counted";
    public static final String IN_COUPLE = "in_couple";

    private CommonFacts() {}
}
