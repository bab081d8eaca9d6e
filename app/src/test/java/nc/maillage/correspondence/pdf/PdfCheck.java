package nc.maillage.correspondence.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a document is PDF/A-2a and PDF/UA-1. */
public final class PdfCheck {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {}

    public static List<String> faults(byte[] pdf) throws Exception {
        var faults = Stream.<String>builder();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .map(each ->
                                "%s %s: %s".formatted(flavour, each.getRuleId().getClause(), each.getMessage()))
                        .forEach(faults);
            }
        }
        return faults.build().distinct().toList();
    }
}
