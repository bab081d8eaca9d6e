package nc.maillage.law.rule;

/** « Voix »: to whom a sentence speaks: the agent who reads the screen, or the person who reads the letter. */
public enum Voice {
    TO_THE_AGENT,
    TO_THE_PERSON
}
