package nc.maillage.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** « Export CSV » : semicolons, UTF-8 with its mark so that a spreadsheet opens it; a cell is never read as a formula. */
public final class Csv {
    private final StringBuilder text = new StringBuilder("\uFEFF");

    public Csv(List<String> headings) {
        line(headings);
    }

    public Csv line(List<String> cells) {
        text.append(String.join(";", cells.stream().map(Csv::cell).toList())).append("\r\n");
        return this;
    }

    static String cell(String value) {
        var safe = !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.chars().anyMatch(c -> ";\"\r\n".indexOf(c) >= 0) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** @param name of the file, ASCII, without its ending */
    public ResponseEntity<byte[]> download(String name) {
        var disposition =
                ContentDisposition.attachment().filename(name + ".csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
