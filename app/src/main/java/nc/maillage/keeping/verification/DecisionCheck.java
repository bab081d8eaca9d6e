package nc.maillage.keeping.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import nc.maillage.keeping.proof.Parts;
import nc.maillage.platform.French;
import nc.maillage.platform.Sha256;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Compares each signed decision with the digests kept of it, and those with what the log says they were. */
final class DecisionCheck {
    private static final int FETCHED = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> MAP = new TypeReference<>() {};
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("number", "le numéro"),
            Map.entry("ruling", "le sens"),
            Map.entry("reason", "le motif"),
            Map.entry("scheme", "le dispositif"),
            Map.entry("reference", "la référence"),
            Map.entry("received_on", "le jour de la demande"),
            Map.entry("person", "les personnes"),
            Map.entry("given", "ce qui est accordé"),
            Map.entry("assessment", "l’appréciation"),
            Map.entry("household", "le foyer du jour"),
            Map.entry("figures", "les chiffres du jour"),
            Map.entry("rule_digest", "l’empreinte de la règle"),
            Map.entry("parameter_digest", "l’empreinte des chiffres"),
            Map.entry("seal", "l’empreinte imprimée"),
            Map.entry("signature", "la signature"),
            Map.entry("proposed_by", "l’auteur de la proposition"),
            Map.entry("letter", "le courrier"));

    private final Connection connection;
    private final Consumer<Finding> found;
    private long checked;
    private long erased;
    private long older;

    DecisionCheck(Connection connection, Consumer<Finding> found) {
        this.connection = connection;
        this.found = found;
    }

    long checked() {
        return checked;
    }

    long erased() {
        return erased;
    }

    /** Signed before digests were kept. */
    long older() {
        return older;
    }

    void check(LongConsumer passed) throws SQLException {
        compare(passed);
        disappeared();
    }

    private void compare(LongConsumer passed) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (var row = statement.executeQuery("""
                    select c.slug, d.number, k.parts::text, now.parts::text, k.decision is null as bare, k.erased_at is not null,
                           b.sequence, b.details, k.parts = now.parts,
                           exists (select from keeping.erasure x join audit.line y
                                       on y.collectivity_id = x.collectivity_id and y.subject_kind = 'person'
                                       and y.subject = x.person and y.act = 'person.erased'
                                   where x.person = p.person and x.erased_at = k.erased_at
                                     and y.details::jsonb ->> 'report' = encode(sha256(convert_to(x.report, 'UTF8')), 'hex'))
                    from decisions.decision d
                         join organisation.collectivity c on c.id = d.collectivity_id
                         left join keeping.proof k on k.decision = d.id
                         left join audit.line b on b.collectivity_id = d.collectivity_id and b.subject_kind = 'decision'
                             and b.subject = d.id and b.act = 'decision.proved'
                    """ + Parts.LATERAL + " order by c.slug, d.year, d.sequence")) {
                while (row.next()) {
                    var decision = new Decision(row.getString(1), row.getString(2), row.getLong(7));
                    passed.accept(++checked);
                    if (row.getBoolean(5)) {
                        bare(decision);
                    } else if (!kept(row.getString(3), row.getString(8))) {
                        tell(decision, "proof-altered", "proof", "ses empreintes gardées ont été modifiées");
                    } else if (row.getBoolean(6)) {
                        erased++;
                        if (!row.getBoolean(10)) {
                            tell(decision, "erasure-unproved", "proof", "elle est dite effacée sans acte d’effacement");
                        }
                    } else if (!row.getBoolean(9)) {
                        moved(decision, row.getString(3), row.getString(4));
                    }
                }
            }
        }
    }

    private record Decision(String collectivity, String number, long line) {}

    private void bare(Decision decision) {
        if (decision.line() == 0) {
            older++;
        } else {
            tell(decision, "proof-removed", "proof", "ses empreintes gardées ont été supprimées");
        }
    }

    private static boolean kept(String parts, String details) {
        return details != null
                && Sha256.of(parts).equals(JSON.readValue(details, MAP).get("proof"));
    }

    private void moved(Decision decision, String then, String now) {
        var before = JSON.readValue(then, MAP);
        var after = JSON.readValue(now, MAP);
        var parts = new TreeSet<>(before.keySet());
        parts.addAll(after.keySet());
        for (var part : parts) {
            if (!before.containsKey(part)) {
                tell(decision, "fact-added", part, named(part) + " n’y était pas");
            } else if (!after.containsKey(part)) {
                tell(decision, "fact-removed", part, named(part) + " n’y est plus");
            } else if (!before.get(part).equals(after.get(part))) {
                tell(decision, "fact-altered", part, named(part) + " n’est plus ce qui a été signé");
            }
        }
    }

    private static String named(String part) {
        if (part.startsWith("facts.")) {
            return "le fait « %s »".formatted(part.substring("facts.".length()));
        }
        if (part.startsWith("evidence.")) {
            return "le fait établi « %s »".formatted(part.substring("evidence.".length(), part.indexOf(':')));
        }
        return WORDS.getOrDefault(part, part);
    }

    private void tell(Decision decision, String kind, String part, String what) {
        var line = decision.line() == 0 ? "" : " Ligne %s du journal.".formatted(French.whole(decision.line()));
        found.accept(new Finding(
                kind,
                decision.collectivity(),
                decision.line(),
                decision.number(),
                part,
                "Décision %s de %s : %s.%s".formatted(decision.number(), decision.collectivity(), what, line)));
    }

    /** What the log saw signed and the register holds no more. */
    private void disappeared() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select c.slug, b.details::jsonb ->> 'number', b.sequence
                        from audit.line b join organisation.collectivity c on c.id = b.collectivity_id
                        where b.act = 'decision.signed'
                          and not exists (select from decisions.decision d
                                          where d.id = (b.details::jsonb ->> 'decision')::uuid)
                        order by 1, 3
                        """)) {
            while (row.next()) {
                tell(
                        new Decision(row.getString(1), row.getString(2), row.getLong(3)),
                        "decision-removed",
                        "decision",
                        "elle a été supprimée du registre");
            }
        }
    }
}
