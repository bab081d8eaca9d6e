package nc.maillage.walls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.maillage.access.Right;

/**
 * A request as the program's own pages make it, before anything is changed in it.
 *
 * @param right of whoever may send it, empty for anyone
 * @param file whether a file is joined
 */
record RequestSeed(
        String method,
        String path,
        Map<String, String> fields,
        List<String> files,
        Optional<Right> right,
        String route) {
    RequestSeed {
        fields = new LinkedHashMap<>(fields);
        files = List.copyOf(files);
    }

    boolean posts() {
        return method.equals("POST");
    }
}
