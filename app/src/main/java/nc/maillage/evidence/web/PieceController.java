package nc.maillage.evidence.web;

import java.util.UUID;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.evidence.PieceId;
import nc.maillage.evidence.usecase.OpenPiece;
import nc.maillage.platform.files.FileName;
import nc.maillage.platform.web.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PieceController {
    private final OpenPiece pieces;

    PieceController(OpenPiece pieces) {
        this.pieces = pieces;
    }

    @GetMapping("/pieces/{id}")
    @Requires(Right.SEE_PIECE)
    ResponseEntity<byte[]> piece(@PathVariable UUID id) {
        var opened = pieces.open(new PieceId(id)).orElseThrow(() -> new NotFound("piece " + id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.piece().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        new FileName(opened.piece().fileName()).disposition())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(opened.blob().content());
    }
}
