package nc.maillage.candidacies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nc.maillage.access.Open;
import nc.maillage.candidacies.usecase.OnlineDesk;
import nc.maillage.platform.files.FileName;
import nc.maillage.platform.web.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a candidate downloads: the receipt, one's own pieces, all that is kept. */
@Controller
@RequestMapping("/candidature/{token}")
class OwnFiles {
    private static final String WHY = "le lien reçu par courriel est la seule clé";

    private final OnlineDesk desk;

    OwnFiles(OnlineDesk desk) {
        this.desk = desk;
    }

    @Open(WHY)
    @GetMapping("/accuse.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable String token) {
        return download(desk.receipt(token).orElseThrow(() -> new NotFound("accusé")), "accuse.pdf", "application/pdf");
    }

    @Open(WHY)
    @GetMapping("/tout.zip")
    void everything(@PathVariable String token, HttpServletResponse answer) throws IOException {
        var all = desk.everything(token).orElseThrow(() -> new NotFound("candidature"));
        answer.setContentType("application/zip");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("ma-candidature.zip")
                        .build()
                        .toString());
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        all.to(answer.getOutputStream());
    }

    @Open(WHY)
    @GetMapping("/pieces/{piece}")
    ResponseEntity<byte[]> piece(@PathVariable String token, @PathVariable UUID piece) {
        var found = desk.piece(token, piece).orElseThrow(() -> new NotFound("pièce"));
        return safely(
                found.content(),
                new FileName(found.file().name()).disposition(),
                found.file().mediaType());
    }

    private static ResponseEntity<byte[]> download(byte[] content, String name, String mediaType) {
        return safely(
                content, ContentDisposition.attachment().filename(name).build().toString(), mediaType);
    }

    /** Saved, never shown in the page of the program. */
    static ResponseEntity<byte[]> safely(byte[] content, String disposition, String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
