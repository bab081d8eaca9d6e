package nc.maillage.platform;

/** « Plus de place » : the disk under the database cannot take what was to be kept; nothing of it was. */
public final class NoRoomLeft extends RuntimeException {
    public NoRoomLeft(String what) {
        super(what);
    }
}
