package nc.maillage.keeping.verification;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nc.maillage.audit.HeadFile;
import nc.maillage.audit.HeadKeys;
import nc.maillage.audit.SignedHead;
import nc.maillage.keeping.command.Arguments;
import nc.maillage.keeping.command.Progress;
import nc.maillage.keeping.command.Terminal;
import nc.maillage.platform.French;
import nc.maillage.platform.StartRefused;
import nc.maillage.platform.database.OwnerAccess;
import nc.maillage.platform.database.Place;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./maillage audit verify} and {@code audit head} : the log checked against itself, the decisions and the heads kept outside. */
public final class AuditCommand {
    public static final String USAGE = "Usage : maillage audit verify [--json] | maillage audit head";
    private static final int FOUND = 1;

    private final Terminal terminal;
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();

    private AuditCommand(Terminal terminal, Place place) {
        this.terminal = terminal;
        this.place = place;
    }

    public static int run(Terminal terminal, Place place, List<String> typed) throws Exception {
        var arguments = Arguments.read(typed, USAGE, Set.of(), Set.of("--json"), 1, 1);
        var command = new AuditCommand(terminal, place);
        return switch (arguments.first()) {
            case "verify" -> command.verify(arguments.has("--json"));
            case "head" -> command.head();
            default -> throw new StartRefused(USAGE);
        };
    }

    private HeadFile file() {
        return HeadFile.of(
                place.home(), terminal.environment("MAILLAGE_HEADS_FOLDER").orElse(""));
    }

    private int head() throws SQLException, IOException, GeneralSecurityException {
        try (var access = OwnerAccess.existing(place);
                var connection = access.connect()) {
            var added = file().add(
                            connection,
                            HeadKeys.in(place.secrets()),
                            terminal.clock().instant());
            terminal.say(
                    added.isEmpty()
                            ? "Le journal n’a pas bougé depuis la dernière tête signée : %s.".formatted(file().file())
                            : "%s dans %s."
                                    .formatted(
                                            French.count(added.size(), "tête signée ajoutée", "têtes signées ajoutées"),
                                            file().file()));
            return 0;
        }
    }

    private int verify(boolean json) throws SQLException, IOException, GeneralSecurityException {
        // Read before the snapshot is taken: a head written since would name lines that it does not hold.
        var written = file().lines();
        try (var access = OwnerAccess.existing(place);
                var connection = access.connect()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var names = names(connection);
            var heads = heads(written, names);
            var whole = count(connection);
            try (var progress = new Progress(terminal, whole[0] + whole[1])) {
                long lines = 0;
                for (var each : names.entrySet()) {
                    long before = lines;
                    lines += new LogWalk(each.getValue(), heads.getOrDefault(each.getKey(), List.of()), findings::add)
                            .walk(connection, each.getKey(), done -> progress.at(before + done, "journal"));
                }
                long walked = lines;
                var decisions = new DecisionCheck(connection, findings::add);
                decisions.check(done -> progress.at(walked + done, "décisions"));
                progress.close();
                var result = new Result(
                        findings.isEmpty(),
                        lines,
                        decisions.checked(),
                        decisions.erased(),
                        decisions.older(),
                        heads.values().stream().mapToLong(List::size).sum(),
                        findings);
                tell(result, json);
            }
            connection.rollback();
        }
        return findings.isEmpty() ? 0 : FOUND;
    }

    /** What {@code --json} prints. */
    record Result(
            boolean verified,
            long lines,
            long decisions,
            long erasedDecisions,
            long decisionsWithoutProof,
            long signedHeads,
            List<Finding> findings) {}

    private void tell(Result result, boolean json) {
        if (json) {
            terminal.out().println(JsonMapper.builder().build().writeValueAsString(result));
            return;
        }
        for (var finding : result.findings()) {
            terminal.say(finding.text());
        }
        terminal.say("%s : %s, %s, %s."
                .formatted(
                        result.verified()
                                ? "Journal vérifié"
                                : French.count(result.findings().size(), "constat", "constats"),
                        French.count(result.lines(), "ligne", "lignes"),
                        French.count(result.decisions(), "décision", "décisions"),
                        French.count(result.signedHeads(), "tête signée", "têtes signées")));
        if (result.erasedDecisions() > 0) {
            terminal.say("%s : le contenu en a été effacé par la règle, la chaîne tient."
                    .formatted(French.count(result.erasedDecisions(), "décision effacée", "décisions effacées")));
        }
        if (result.decisionsWithoutProof() > 0) {
            terminal.say("%s avant que des empreintes soient gardées : leur contenu n’est pas vérifié."
                    .formatted(French.count(result.decisionsWithoutProof(), "décision signée", "décisions signées")));
        }
        if (result.signedHeads() == 0) {
            terminal.note(
                    "Aucune tête signée dans %s : une suppression des dernières lignes ne se verrait pas. « ./maillage audit head » en écrit une."
                            .formatted(file().file()));
        }
    }

    private static Map<UUID, String> names(Connection connection) throws SQLException {
        var names = new LinkedHashMap<UUID, String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select h.id, coalesce(c.slug, h.id::text)
                        from (select collectivity_id as id from audit.head union
                              select distinct collectivity_id from audit.line) h
                             left join organisation.collectivity c on c.id = h.id order by 2
                        """)) {
            while (row.next()) {
                names.put(row.getObject(1, UUID.class), row.getString(2));
            }
        }
        return names;
    }

    private Map<UUID, List<SignedHead>> heads(List<String> lines, Map<UUID, String> names)
            throws IOException, GeneralSecurityException {
        var keys = HeadKeys.reading(place.secrets());
        var heads = new LinkedHashMap<UUID, List<SignedHead>>();
        if (!lines.isEmpty() && keys.isEmpty()) {
            throw new StartRefused(
                    "La clé secrets/audit-head.key manque : les têtes de %s ne peuvent pas être vérifiées."
                            .formatted(file().file()));
        }
        for (int n = 0; n < lines.size(); n++) {
            var head = SignedHead.read(lines.get(n)).filter(read -> read.trueFor(keys));
            if (head.isEmpty()) {
                findings.add(Finding.line(
                        "signed-head-altered",
                        "",
                        n + 1L,
                        "Registre des têtes %s, ligne %s : elle n’est pas signée par le programme."
                                .formatted(file().file(), French.whole(n + 1L))));
                continue;
            }
            heads.computeIfAbsent(head.get().collectivity(), id -> new ArrayList<>())
                    .add(head.get());
        }
        heads.keySet().forEach(id -> names.putIfAbsent(id, id.toString()));
        return heads;
    }

    private static long[] count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select (select count(*) from audit.line), (select count(*) from decisions.decision)")) {
            row.next();
            return new long[] {row.getLong(1), row.getLong(2)};
        }
    }
}
