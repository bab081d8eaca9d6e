package nc.maillage.candidacies.web;

import java.util.UUID;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.candidacies.usecase.OpenCandidacies;
import nc.maillage.platform.files.FileName;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.SeenVersion;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pieces of a candidacy, one by one, and its receipt. */
@Controller
@Requires(Right.SEE_CANDIDACIES)
@RequestMapping(CandidacyWords.FILES + "/{candidacy}")
class CandidacyFiles {
    private final OpenCandidacies candidacies;

    CandidacyFiles(OpenCandidacies candidacies) {
        this.candidacies = candidacies;
    }

    @GetMapping("/pieces/{file}")
    ResponseEntity<byte[]> piece(@PathVariable("candidacy") String id, @PathVariable UUID file) {
        var found =
                candidacies.piece(CandidacyWords.candidacy(id), file).orElseThrow(() -> new NotFound("pièce " + file));
        return OwnFiles.safely(
                found.content(),
                new FileName(found.file().name()).disposition(),
                found.file().mediaType());
    }

    /** One that another replaced. */
    @GetMapping("/accuses/{receipt}")
    ResponseEntity<byte[]> former(@PathVariable("candidacy") String id, @PathVariable("receipt") String version) {
        var pdf = candidacies
                .receipt(
                        CandidacyWords.candidacy(id),
                        SeenVersion.valueOf(version).number())
                .orElseThrow(() -> new NotFound("accusé " + version));
        return OwnFiles.safely(
                pdf,
                ContentDisposition.attachment()
                        .filename("accuse-version-%s.pdf".formatted(version))
                        .build()
                        .toString(),
                "application/pdf");
    }

    @GetMapping("/accuse.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable("candidacy") String id) {
        var pdf =
                candidacies.receipt(CandidacyWords.candidacy(id)).orElseThrow(() -> new NotFound("candidature " + id));
        return OwnFiles.safely(
                pdf,
                ContentDisposition.attachment().filename("accuse.pdf").build().toString(),
                "application/pdf");
    }
}
