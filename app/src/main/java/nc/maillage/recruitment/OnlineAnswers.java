package nc.maillage.recruitment;

/** « Candidature en ligne » : whether an open notice is answered at {@code /avis/…/candidater}, told by whoever takes answers. */
public interface OnlineAnswers {
    boolean taken(PublishedVacancy vacancy);
}
