package nc.maillage.portal.web.vacancies;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nc.maillage.recruitment.VacancyLine;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/** What a file of several notices was made of, so that who has it already is not sent it again. */
record Freshness(String tag, Instant changed) {
    private static final Duration KEPT = Duration.ofMinutes(5);

    static Freshness of(List<VacancyLine> lines) {
        var versions = new StringBuilder();
        lines.forEach(line -> versions.append(line.id()).append(line.version()));
        var tag = UUID.nameUUIDFromBytes(versions.toString().getBytes(StandardCharsets.UTF_8));
        return new Freshness(
                "\"" + tag + "\"",
                lines.stream()
                        .map(VacancyLine::changedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }

    boolean known(ServletWebRequest request) {
        return request.checkNotModified(tag, changed.toEpochMilli());
    }

    <T> ResponseEntity<T> answer(MediaType type, T body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .eTag(tag)
                .lastModified(changed)
                .body(body);
    }
}
