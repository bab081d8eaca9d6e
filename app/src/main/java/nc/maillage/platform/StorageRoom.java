package nc.maillage.platform;

/** « Place sur le disque » : asked before something large is written, as a database without room for its journal stops. */
public interface StorageRoom {
    /** Refuses with {@link NoRoomLeft} what would not fit; an external database answers for itself, by refusing. */
    void require(long bytes);
}
