package nc.maillage.law.scheme;

/**
 * « Demande pour un autre »: whom one request is for, where it is not the applicant; the rules then ask of one only.
 *
 * @param words as in a sentence: « l’élève », « la personne aidée »
 * @param child whether it is a child of whoever asks
 */
public record ForAnother(String words, boolean child) {}
