package nc.maillage.notices;

/** « Valeur codée »: a constant written in files under a name of its own. */
public interface Keyed {
    String key();
}
