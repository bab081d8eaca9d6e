package nc.maillage.platform;

import java.util.List;
import java.util.Optional;

/** « Fichiers conservés » : bytes kept in the database behind the wall of the current collectivity, never altered; gone when what they are of is erased. */
public interface Blobs {
    BlobId store(byte[] content, String mediaType);

    /** In the order given. */
    List<BlobId> storeAll(List<Content> contents);

    /** « Contenu à conserver ». */
    record Content(byte[] bytes, String mediaType) {}

    Optional<Blob> find(BlobId id);

    /** For ever; those already gone are passed over. */
    void erase(List<BlobId> ids);

    /** « Fichier conservé » : {@code sha256} is the lower-case hexadecimal digest of {@code content}. */
    record Blob(BlobId id, byte[] content, String mediaType, String sha256) {}
}
