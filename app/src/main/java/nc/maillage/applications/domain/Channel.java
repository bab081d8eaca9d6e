package nc.maillage.applications.domain;

import org.jspecify.annotations.Nullable;

/** « Voie d’arrivée » of a request. */
public enum Channel {
    GUICHET("au guichet"),
    COURRIER("par courrier"),
    EN_LIGNE("en ligne");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Null for a word that names none. */
    public static @Nullable Channel named(String word) {
        for (var channel : values()) {
            if (channel.name().equals(word)) {
                return channel;
            }
        }
        return null;
    }
}
