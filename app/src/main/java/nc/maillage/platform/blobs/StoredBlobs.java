package nc.maillage.platform.blobs;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.Ids;
import nc.maillage.platform.StorageRoom;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredBlobs implements Blobs {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final StorageRoom room;

    StoredBlobs(JdbcClient jdbc, Ids ids, Clock clock, StorageRoom room) {
        this.room = room;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public BlobId store(byte[] content, String mediaType) {
        room.require(content.length);
        var id = ids.next();
        jdbc.sql("""
                insert into platform.blob (id, collectivity_id, sha256, media_type, content, stored_at)
                values (:id, :collectivity, :sha256, :mediaType, :content, :at)
                """)
                .param("id", id)
                .param("collectivity", Tenancy.required().value())
                .param("sha256", sha256(content))
                .param("mediaType", mediaType)
                .param("content", content)
                .param("at", OffsetDateTime.now(clock))
                .update();
        return new BlobId(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Blob> find(BlobId id) {
        return jdbc.sql("select id, content, media_type, sha256 from platform.blob where id = :id")
                .param("id", id.value())
                .query((row, n) -> new Blob(
                        new BlobId(row.getObject("id", UUID.class)),
                        row.getBytes("content"),
                        row.getString("media_type"),
                        row.getString("sha256")))
                .optional();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
