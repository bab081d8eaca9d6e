package nc.maillage.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** « Registre des têtes » : a text to which lines are only ever added, in the home or in a folder that the operator chose. */
public record HeadFile(Path file) {
    private static final String NAME = "audit-heads.txt";

    /** @param chosen blank where the home keeps them */
    public static HeadFile of(Path home, String chosen) {
        return new HeadFile((chosen.isBlank() ? home.resolve("heads") : Path.of(chosen)).resolve(NAME));
    }

    public List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /**
     * Adds a line for each collectivity whose log has moved since its last one.
     *
     * @param owner a connection that sees every collectivity
     * @return those added
     */
    public List<SignedHead> add(Connection owner, HeadKeys keys, Instant at)
            throws SQLException, IOException, GeneralSecurityException {
        var last = new HashMap<UUID, String>();
        for (var line : lines()) {
            SignedHead.read(line).ifPresent(head -> last.put(head.collectivity(), head.digest()));
        }
        var added = new ArrayList<SignedHead>();
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select collectivity_id, sequence, digest from audit.head where sequence > 0 order by collectivity_id")) {
            while (row.next()) {
                var collectivity = row.getObject(1, UUID.class);
                if (!row.getString(3).equals(last.get(collectivity))) {
                    added.add(SignedHead.by(keys, collectivity, row.getLong(2), row.getString(3), at));
                }
            }
        }
        write(added);
        return added;
    }

    private void write(List<SignedHead> heads) throws IOException {
        if (heads.isEmpty()) {
            return;
        }
        Files.createDirectories(file.resolveSibling(""));
        var text = new StringBuilder();
        heads.forEach(head -> text.append(head.line()).append('\n'));
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }
}
