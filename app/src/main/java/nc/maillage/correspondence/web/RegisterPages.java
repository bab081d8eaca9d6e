package nc.maillage.correspondence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.correspondence.domain.KeptLetter;
import nc.maillage.correspondence.domain.RegisterFilter;
import nc.maillage.correspondence.domain.RegisterFilter.Column;
import nc.maillage.correspondence.domain.RegisterFilter.Stage;
import nc.maillage.correspondence.usecase.ReadRegister;
import nc.maillage.correspondence.usecase.ReadRegister.Entry;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.Sorting;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mail register. */
@Controller
class RegisterPages {
    private static final String ADDRESS = "/courriers";
    private static final int SIZE = 25;
    private static final Set<String> COLUMNS =
            Stream.of(Column.values()).map(Column::key).collect(Collectors.toUnmodifiableSet());
    private static final Map<Stage, StateTag> TAGS = Map.of(
            Stage.TO_DRAW, new StateTag(Tone.CALM, "clock", Stage.TO_DRAW.label()),
            Stage.TO_SEND, new StateTag(Tone.JUDGE, "mail", Stage.TO_SEND.label()),
            Stage.SENT, new StateTag(Tone.INFO, "go", Stage.SENT.label()),
            Stage.RETURNED, new StateTag(Tone.NO, "undo", Stage.RETURNED.label()),
            Stage.NOTIFIED, new StateTag(Tone.OK, "check", Stage.NOTIFIED.label()));

    private final ReadRegister register;

    RegisterPages(ReadRegister register) {
        this.register = register;
    }

    @Requires(Right.SEE_DECISION)
    @GetMapping(ADDRESS)
    ModelAndView register(
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String tri,
            @RequestParam(defaultValue = "1") String page) {
        var sorting = sorting(tri);
        var filter = filter(etat, q, sorting);
        var address = PageAddress.of(ADDRESS)
                .with("etat", filter.stage().key())
                .with("q", filter.words())
                .with(Sorting.PARAMETER, tri == null ? null : sorting.written());
        var counts = register.counts(filter);
        var paging = new Paging(address, Paging.asked(page), SIZE, counts.getOrDefault(filter.stage(), 0L));
        var lines = register.page(filter, paging.offset(), paging.size()).stream()
                .map(RegisterPages::line)
                .toList();
        var shown = new RegisterPage(
                counts(filter, counts),
                filter.stage().key(),
                filter.words(),
                Stream.of(Column.NUMBER, Column.DATE, Column.REFERENCE, Column.STATE)
                        .map(column -> sorting.link(address, column.key(), label(column)))
                        .toList(),
                lines,
                paging,
                new PageAddress(ADDRESS + "/export.csv", address.parameters()).href());
        return new ModelAndView("correspondence/register", Map.of("page", shown));
    }

    @Requires(Right.SEE_DECISION)
    @GetMapping(ADDRESS + "/export.csv")
    @Transactional(readOnly = true)
    ResponseEntity<Resource> export(
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String tri) {
        return new Csv(List.of("Numéro", "Date", "Nature", "Objet", "Destinataire", "Dossier", "État"))
                .lines(
                        register.all(filter(etat, q, sorting(tri))),
                        batch -> batch.stream().map(RegisterPages::cells).toList())
                .download("courriers");
    }

    private static List<String> cells(Entry entry) {
        var line = line(entry);
        return List.of(
                line.number(),
                Csv.day(entry.letter().date()),
                line.kind(),
                line.object(),
                line.recipient(),
                line.reference(),
                line.state().label());
    }

    private static List<Count> counts(RegisterFilter filter, Map<Stage, Long> counts) {
        var shown = new ArrayList<Count>();
        for (var stage : Stage.values()) {
            long count = counts.getOrDefault(stage, 0L);
            var href = PageAddress.of(ADDRESS)
                    .with("etat", stage.key())
                    .with("q", filter.words())
                    .href();
            var tag = TAGS.get(stage);
            shown.add(
                    tag == null
                            ? Count.total(stage.label(), count, href, stage == filter.stage())
                            : Count.of(tag, count, href, stage == filter.stage()));
        }
        return shown;
    }

    private static RegisterPage.Line line(Entry entry) {
        KeptLetter letter = entry.letter();
        return new RegisterPage.Line(
                letter.number(),
                entry.named() ? ADDRESS + "/" + letter.number() : null,
                entry.named() ? letter.recipient() : "Personne à accès restreint",
                entry.named() ? letter.object() : "",
                LetterWords.kind(letter),
                letter.reference(),
                French.day(letter.date()),
                LetterWords.state(letter));
    }

    private static RegisterFilter filter(String stage, String words, Sorting sorting) {
        var cut = words.strip();
        return new RegisterFilter(
                Stage.of(stage),
                cut.length() > 100 ? cut.substring(0, 100) : cut,
                Column.of(sorting.column()),
                sorting.descending());
    }

    private static Sorting sorting(@Nullable String written) {
        return Sorting.read(written, COLUMNS, Sorting.descending(Column.NUMBER.key()));
    }

    private static String label(Column column) {
        return switch (column) {
            case NUMBER -> "Courrier";
            case DATE -> "Date";
            case REFERENCE -> "Dossier";
            case STATE -> "État";
        };
    }
}
