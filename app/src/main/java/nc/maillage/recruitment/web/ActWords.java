package nc.maillage.recruitment.web;

/**
 * The words of an act that is asked before it is done.
 *
 * @param path the end of its address
 * @param consequence what follows from it
 * @param act what its button says
 * @param done what is said once it is
 */
public record ActWords(String path, String question, String consequence, String act, String done) {}
