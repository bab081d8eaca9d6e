package nc.maillage.applications.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.usecase.Act;
import nc.maillage.applications.usecase.AskForPiece;
import nc.maillage.applications.usecase.AskedPieces;
import nc.maillage.applications.usecase.JudgePiece;
import nc.maillage.applications.usecase.OpenedFiles;
import nc.maillage.applications.usecase.ReceivePiece;
import nc.maillage.evidence.PieceId;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.SeenVersion;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pieces of a file. */
@Controller
class FilePiecePages {
    private static final int LONGEST = 1_000;
    private static final String OTHER = "other";

    private final OpenedFiles files;
    private final FilePieceViews views;
    private final AskedPieces asked;
    private final AskForPiece ask;
    private final ReceivePiece receive;
    private final JudgePiece judge;

    FilePiecePages(
            OpenedFiles files,
            FilePieceViews views,
            AskedPieces asked,
            AskForPiece ask,
            ReceivePiece receive,
            JudgePiece judge) {
        this.files = files;
        this.views = views;
        this.asked = asked;
        this.ask = ask;
        this.receive = receive;
        this.judge = judge;
    }

    @Requires(Right.SEE_APPLICATION)
    @GetMapping("/demandes/{number}/pieces")
    ModelAndView pieces(@PathVariable String number) {
        var file = files.open(number, Right.SEE_APPLICATION);
        return page(file, PiecesPage.Typed.nothing(), Set.of(), new FormErrors(), null, HttpStatus.OK);
    }

    @Requires(Right.RECEIVE_PIECE)
    @PostMapping("/demandes/{number}/pieces")
    Object receive(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable String replaces,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile sent)
            throws IOException {
        var file = files.open(number, Right.RECEIVE_PIECE);
        if (sent == null) {
            return page(
                    file, PiecesPage.Typed.nothing(), Set.of(), noFile(kind), null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var name = sent.getOriginalFilename() == null ? "piece" : sent.getOriginalFilename();
        var act = replaces == null || replaces.isBlank()
                ? receive.receive(file.id(), kind, label(file, kind), name, sent.getBytes())
                : receive.replace(file.id(), piece(replaces), name, sent.getBytes());
        return answer(file, act, PiecesPage.Typed.nothing(), Set.of(), "file-" + kind);
    }

    @Requires(Right.RECEIVE_PIECE)
    @PostMapping("/demandes/{number}/pieces/{piece}/reprise")
    Object reuse(@PathVariable String number, @PathVariable String piece) {
        var file = files.open(number, Right.RECEIVE_PIECE);
        return answer(file, receive.reuse(file.id(), piece(piece)), PiecesPage.Typed.nothing(), Set.of(), "file");
    }

    @Requires(Right.JUDGE_PIECE)
    @PostMapping("/demandes/{number}/pieces/{piece}/examen")
    Object judge(
            @PathVariable String number,
            @PathVariable String piece,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String validTo,
            @RequestParam(defaultValue = "") String reason) {
        var file = files.open(number, Right.JUDGE_PIECE);
        var errors = new FormErrors();
        var until = Typed.date(validTo).orNull("validTo-" + piece, errors);
        var said = Typed.text(reason, LONGEST).orNull("reason-" + piece, errors);
        var typed = new PiecesPage.Typed("", piece, reason, "");
        if (!errors.isEmpty()) {
            return page(file, typed, Set.of(), errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var act = answer.equals("refuser")
                ? judge.refuse(file.id(), piece(piece), said == null ? "" : said)
                : judge.accept(file.id(), piece(piece), until);
        return answer(file, act, typed, Set.of(), "reason-" + piece);
    }

    @Requires(Right.JUDGE_PIECE)
    @PostMapping("/demandes/{number}/pieces/demande")
    Object ask(
            @PathVariable String number,
            @RequestParam(defaultValue = "") SeenVersion version,
            @RequestParam(required = false) @Nullable List<String> kinds,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String otherLabel) {
        var file = files.open(number, Right.JUDGE_PIECE);
        var errors = new FormErrors();
        var said = Typed.text(why, LONGEST).orNull("why", errors);
        var other = Typed.line(otherLabel, 120).orNull("otherLabel", errors);
        var chosen = kinds == null ? Set.<String>of() : new HashSet<>(kinds);
        var typed = new PiecesPage.Typed(why, "", "", otherLabel);
        if (!errors.isEmpty()) {
            return page(file, typed, chosen, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var wanted = new ArrayList<AskForPiece.Wanted>();
        for (var each : asked.of(file)) {
            if (chosen.contains(each.kind().key())) {
                wanted.add(new AskForPiece.Wanted(
                        each.kind().key(), each.kind().label(), said == null ? "" : said, each.health()));
            }
        }
        if (other != null) {
            wanted.add(new AskForPiece.Wanted(otherKind(other), other, said == null ? "" : said));
        }
        return answer(file, ask.ask(file.id(), version.number(), wanted), typed, chosen, "kinds");
    }

    private static FormErrors noFile(String kind) {
        return new FormErrors().add("file-" + kind, "Choisissez un fichier PDF, JPEG ou PNG.");
    }

    private static String otherKind(String label) {
        return OTHER + "-"
                + Integer.toHexString(label.toLowerCase(Locale.FRENCH).hashCode());
    }

    private String label(ApplicationFile file, String kind) {
        return asked.of(file).stream()
                .filter(each -> each.kind().key().equals(kind))
                .map(each -> each.kind().label())
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of piece"));
    }

    private Object answer(ApplicationFile file, Act act, PiecesPage.Typed typed, Set<String> chosen, String field) {
        var errors = new FormErrors();
        return switch (act) {
            case Act.Done done -> "redirect:" + FileWords.address(done.file()) + "/pieces";
            case Act.Invalid(var messages) -> {
                messages.forEach((name, message) ->
                        errors.add(name.equals("file") || name.equals("reason") ? field : name, message));
                yield page(file, typed, chosen, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Act.Impossible(var why) -> page(file, typed, chosen, errors, why, HttpStatus.CONFLICT);
            case Act.ChangedMeanwhile changed ->
                page(
                        files.open(file.id(), Right.SEE_APPLICATION),
                        typed,
                        chosen,
                        errors,
                        changed.why(),
                        HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(
            ApplicationFile file,
            PiecesPage.Typed typed,
            Set<String> chosen,
            FormErrors errors,
            @Nullable String conflict,
            HttpStatus status) {
        return new ModelAndView(
                "applications/pieces", Map.of("page", views.of(file, typed, chosen, errors, conflict)), status);
    }

    private static PieceId piece(String typed) {
        return new PieceId(AddressId.of(typed, "pièce"));
    }
}
