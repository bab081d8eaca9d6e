package nc.maillage.candidacies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.candidacies.domain.HandedFile;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.platform.web.AddressId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** The files of a form, one field a kind of piece, several files a field. */
final class SentFiles {
    static final String FIELD = "piece-";

    private SentFiles() {}

    static List<HandedFile> of(HttpServletRequest request) {
        return Stream.of(PieceKind.values())
                .flatMap(kind -> of(request, FIELD + kind, kind).stream())
                .toList();
    }

    static List<HandedFile> of(HttpServletRequest request, String field, PieceKind kind) {
        var sent = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return sent == null
                ? List.of()
                : sent.getFiles(field).stream()
                        .filter(file -> !file.isEmpty() || !name(file).isEmpty())
                        .map(file -> new HandedFile(kind, name(file), bytes(file)))
                        .toList();
    }

    /** What stands for no identifier is nobody's piece. */
    static List<UUID> removed(@Nullable String typed) {
        var id = AddressId.orNull(typed);
        return id == null ? List.of() : List.of(id);
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
