package nc.maillage.platform.blobs;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Sha256;
import nc.maillage.platform.StorageRoom;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredBlobs implements Blobs {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Ids ids;
    private final Clock clock;
    private final StorageRoom room;

    StoredBlobs(JdbcClient jdbc, JdbcTemplate batch, Ids ids, Clock clock, StorageRoom room) {
        this.room = room;
        this.jdbc = jdbc;
        this.batch = batch;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public BlobId store(byte[] content, String mediaType) {
        return storeAll(List.of(new Content(content, mediaType))).getFirst();
    }

    @Override
    public List<BlobId> storeAll(List<Content> contents) {
        room.require(contents.stream().mapToLong(each -> each.bytes().length).sum());
        var collectivity = Tenancy.required().value();
        var at = OffsetDateTime.now(clock);
        var stored = new ArrayList<BlobId>();
        var rows = new ArrayList<Object[]>();
        for (var each : contents) {
            var id = ids.next();
            stored.add(new BlobId(id));
            rows.add(new Object[] {id, collectivity, Sha256.of(each.bytes()), each.mediaType(), each.bytes(), at});
        }
        batch.batchUpdate("""
                insert into platform.blob (id, collectivity_id, sha256, media_type, content, stored_at)
                values (?, ?, ?, ?, ?, ?)
                """, rows);
        return stored;
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

    @Override
    public void erase(List<BlobId> ids) {
        jdbc.sql("delete from platform.blob where id = any(cast(:ids as uuid[]))")
                .param("ids", ids.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .update();
    }
}
