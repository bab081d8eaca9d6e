package nc.maillage.correspondence.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.correspondence.domain.KeptLetter;
import nc.maillage.correspondence.domain.RegisterFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mail register, as a list. */
@Component
@Transactional
public class RegisterStore {
    private static final int FETCHED = 500;
    private static final String FOUND = """
             where (:words = '' or lower(number) like :pattern or lower(reference) like :pattern)
            """;
    private static final Map<RegisterFilter.Column, String> ORDER = Map.of(
            RegisterFilter.Column.NUMBER, "year %1$s, sequence %1$s",
            RegisterFilter.Column.DATE, "letter_date %1$s, year %1$s, sequence %1$s",
            RegisterFilter.Column.REFERENCE, "reference %1$s, year %1$s, sequence %1$s",
            RegisterFilter.Column.STATE, "state %1$s, year desc, sequence desc");

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long count(RegisterFilter filter, RegisterFilter.Stage stage) {
        return search("select count(*) from correspondence.letter" + FOUND + stage(stage), filter.words())
                .query(Long.class)
                .single();
    }

    public List<KeptLetter> page(RegisterFilter filter, long offset, int size) {
        return search(ordered(filter) + " limit :size offset :offset", filter.words())
                .param("size", size)
                .param("offset", offset)
                .query(LetterStore::letter)
                .list();
    }

    /** All of them, read as they are consumed: within a transaction of the caller, who closes it. */
    public Stream<KeptLetter> all(RegisterFilter filter) {
        return search(ordered(filter), filter.words()).withFetchSize(FETCHED).query(LetterStore::letter).stream();
    }

    private static String ordered(RegisterFilter filter) {
        var order = ORDER.get(filter.column());
        if (order == null) {
            throw new IllegalStateException("no order by " + filter.column());
        }
        return LetterStore.COLUMNS + FOUND + stage(filter.stage()) + " order by "
                + order.formatted(filter.descending() ? "desc" : "asc");
    }

    private JdbcClient.StatementSpec search(String sql, String words) {
        var escaped = words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return jdbc.sql(sql).param("words", words).param("pattern", "%" + escaped + "%");
    }

    private static String stage(RegisterFilter.Stage stage) {
        return switch (stage) {
            case ALL -> "";
            case TO_DRAW -> " and pdf is null";
            case TO_SEND -> " and state = 'TO_SEND' and pdf is not null";
            case SENT -> " and state = 'SENT'";
            case RETURNED -> " and state = 'RETURNED'";
            case NOTIFIED -> " and state = 'NOTIFIED'";
        };
    }
}
