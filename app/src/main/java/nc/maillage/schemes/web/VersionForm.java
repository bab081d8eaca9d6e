package nc.maillage.schemes.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import nc.maillage.schemes.PublishedSchemes.PieceKind;
import nc.maillage.schemes.domain.ShortName;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed to prepare a version. */
record VersionForm(MultiValueMap<String, String> typed) {
    static final int OWN_KINDS = 3;
    private static final int LONGEST_VALIDITY = 120;
    private static final int LONGEST_LABEL = 120;

    String text(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    List<VersionFormPage.Line> lines(List<PieceKind> known) {
        return known.stream()
                .map(kind -> new VersionFormPage.Line(kind, chosen(kind), text("months." + kind.key())))
                .toList();
    }

    List<VersionFormPage.Own> own() {
        return IntStream.rangeClosed(1, OWN_KINDS)
                .mapToObj(rank ->
                        new VersionFormPage.Own(rank, text("label" + rank), text("hint" + rank), text("months" + rank)))
                .toList();
    }

    /** Official kinds are always asked for, whatever the box says. */
    List<PieceKind> pieces(List<PieceKind> known, FormErrors errors) {
        var kinds = new LinkedHashMap<String, PieceKind>();
        for (var kind : known) {
            if (chosen(kind)) {
                kinds.put(kind.key(), with(kind, months("months." + kind.key(), errors)));
            }
        }
        for (var own : own()) {
            var label = Typed.line(own.label(), LONGEST_LABEL).orNull("label" + own.rank(), errors);
            if (label != null) {
                var hint = Typed.line(own.hint(), 2 * LONGEST_LABEL).orNull("hint" + own.rank(), errors);
                var kind = new PieceKind(
                        "service-" + ShortName.of(label),
                        label,
                        hint == null ? "" : hint,
                        true,
                        null,
                        months("months" + own.rank(), errors),
                        false);
                if (kinds.put(kind.key(), kind) != null) {
                    errors.add("label" + own.rank(), "Cette pièce est déjà demandée.");
                }
            }
        }
        return new ArrayList<>(kinds.values());
    }

    @Nullable
    Integer months(String field, FormErrors errors) {
        return Typed.count(text(field), 1, LONGEST_VALIDITY).orNull(field, errors);
    }

    private boolean chosen(PieceKind kind) {
        return kind.official() || typed.getOrDefault("piece", List.of()).contains(kind.key());
    }

    private static PieceKind with(PieceKind kind, @Nullable Integer months) {
        return new PieceKind(
                kind.key(),
                kind.label(),
                kind.hint(),
                kind.always(),
                kind.when(),
                kind.answer(),
                months,
                kind.official());
    }
}
