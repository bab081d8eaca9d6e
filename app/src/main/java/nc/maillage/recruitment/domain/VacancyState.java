package nc.maillage.recruitment.domain;

/** « État d’une vacance » : how far it went towards its publication; what follows is told by its notice. */
public enum VacancyState {
    DRAFT,
    APPROVED,
    SUBMITTED,
    NUMBERED,
    PUBLISHED,
    ABANDONED
}
