package nc.maillage.platform.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nc.maillage.platform.WorkingClock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * « Export CSV » : semicolons, UTF-8 with its mark so that a spreadsheet opens it; a cell is never read as a formula.
 *
 * <p>A register goes out whole, whatever its length: lines are read and named by batches, and wait compressed, so that
 * a slow line holds neither the memory nor a connection to the database while it downloads.
 */
public final class Csv {
    private static final int BATCH = 500;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Writer text;

    public Csv(List<String> headings) {
        try {
            text = new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8);
            text.write('\uFEFF');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line(headings);
    }

    /** « 2026-11-21 » : what every spreadsheet takes for a date, and what sorts; empty for an unknown day. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** « 2026-11-21 10:30 », Nouméa time. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(WorkingClock.NOUMEA));
    }

    public Csv line(List<String> cells) {
        try {
            text.write(String.join(";", cells.stream().map(Csv::cell).toList()));
            text.write("\r\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, a batch at a time; closes what it reads. */
    public <T> Csv lines(Stream<T> all, Function<List<T>, List<List<String>>> cells) {
        try (all) {
            all.gather(Gatherers.windowFixed(BATCH))
                    .forEach(batch -> cells.apply(batch).forEach(this::line));
        }
        return this;
    }

    static String cell(String value) {
        var safe = !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.chars().anyMatch(c -> ";\"\r\n".indexOf(c) >= 0) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public String toString() {
        try (var written = written()) {
            return new String(written.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name of the file, ASCII, without its ending */
    public ResponseEntity<Resource> download(String name) {
        var disposition =
                ContentDisposition.attachment().filename(name + ".csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(new InputStreamResource(this::written));
    }

    private InputStream written() throws IOException {
        text.close();
        return new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()));
    }
}
