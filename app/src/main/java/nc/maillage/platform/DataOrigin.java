package nc.maillage.platform;

/** « Origine des données » : whether a demonstration invented those of this base, however the program was started on it. */
public interface DataOrigin {
    boolean invented();
}
