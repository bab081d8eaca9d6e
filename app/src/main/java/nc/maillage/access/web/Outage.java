package nc.maillage.access.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nc.maillage.platform.NoRoomLeft;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** « Panne » : a fault of what lies under the program, that passes and after which the same sending is good again. */
enum Outage {
    DATABASE_AWAY(503),
    NO_ROOM(507);

    private static final List<String> SHUTTING_DOWN = List.of("57P01", "57P02", "57P03", "53300");
    private static final String LOST_CONNECTION = "08";
    private static final String DISK_FULL = "53100";
    /** The pool's own words for a connection that broke in use. */
    private static final String CLOSED = "Connection is closed";

    private static final String NO_SPACE = "No space left on device";

    private final int status;

    Outage(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    static Optional<Outage> behind(Throwable failure) {
        var seen = new LinkedHashSet<Throwable>();
        for (@Nullable Throwable each = failure; each != null && seen.add(each); each = each.getCause()) {
            var found = of(each);
            if (found.isPresent()) {
                return found;
            }
            // A broken connection cannot roll back either, and that failure hides the first one.
            if (each instanceof TransactionSystemException late && late.getApplicationException() != null) {
                return behind(late.getApplicationException());
            }
        }
        return Optional.empty();
    }

    private static Optional<Outage> of(Throwable failure) {
        return switch (failure) {
            case NoRoomLeft _ -> Optional.of(NO_ROOM);
            case SQLTransientConnectionException _ -> Optional.of(DATABASE_AWAY);
            case SQLException sql when CLOSED.equals(sql.getMessage()) -> Optional.of(DATABASE_AWAY);
            case SQLException sql -> of(String.valueOf(sql.getSQLState()));
            case IOException io when String.valueOf(io.getMessage()).contains(NO_SPACE) -> Optional.of(NO_ROOM);
            default -> Optional.empty();
        };
    }

    private static Optional<Outage> of(String state) {
        if (state.equals(DISK_FULL)) {
            return Optional.of(NO_ROOM);
        }
        return state.startsWith(LOST_CONNECTION) || SHUTTING_DOWN.contains(state)
                ? Optional.of(DATABASE_AWAY)
                : Optional.empty();
    }
}
