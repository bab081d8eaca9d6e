package nc.maillage.schemes.domain;

import nc.maillage.organisation.AgentId;

/** « Seconde personne » : nobody approves what he proposed himself. */
public sealed interface SecondPerson {
    /** Another agent: the approval counts. */
    record Another() implements SecondPerson {}

    /** The author himself. */
    record Author(String why) implements SecondPerson {}

    static SecondPerson of(AgentId author, AgentId reader, String what) {
        return author.equals(reader)
                ? new Author("Vous avez vous-même " + what + " : une autre personne doit l’approuver.")
                : new Another();
    }
}
