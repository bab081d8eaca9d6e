package nc.maillage.correspondence.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nc.maillage.correspondence.CardSheet;
import nc.maillage.correspondence.PdfDocuments;
import nc.maillage.platform.web.Typography;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

@Component
class TaggedPdfDocuments implements PdfDocuments {
    /** The font to read has no narrow space, which alone would call for the other. */
    private static final char NARROW = '\u202F';

    private static final char WIDE = '\u00A0';

    /** What XML holds in no way, and a name may hold all the same. */
    private static final Pattern NO_TEXT =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final EmbeddedFonts fonts;
    private final CardPage cards;

    TaggedPdfDocuments(EmbeddedFonts fonts, CardPage cards) {
        this.fonts = fonts;
        this.cards = cards;
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public byte[] card(CardSheet sheet) {
        var title = "%s, n° %s".formatted(sheet.title(), sheet.number());
        return render(cards.xhtml(sheet), new Description(title, sheet.title(), sheet.collectivity(), sheet.made()));
    }

    @Override
    public byte[] render(String xhtml, Description description) {
        var page = parse(Typography.ofHtml(xhtml).replace(NARROW, WIDE));
        describe(page, description);
        var out = new ByteArrayOutputStream();
        try (var svg = new BatikSVGDrawer();
                var renderer = builder(page, svg).buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            fix(document, description);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(Document page, BatikSVGDrawer svg) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useSVGDrawer(svg);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null);
        builder.withProducer("Maillage");
        builder.withW3cDocument(page, null);
        fonts.giveTo(builder, page.getDocumentElement().getTextContent());
        return builder;
    }

    private static Document parse(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(
                            new StringReader(NO_TEXT.matcher(xhtml).replaceAll(""))));
        } catch (SAXException e) {
            throw new IllegalArgumentException("this page is not well formed", e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(Document page, Description description) {
        if (!(page.getElementsByTagName("head").item(0) instanceof Element head)) {
            throw new IllegalArgumentException("this page has no head");
        }
        var title = page.createElement("title");
        title.setTextContent(description.title());
        head.appendChild(title);
        for (var each : Map.of(
                        "subject", description.subject(),
                        "description", description.subject(),
                        "author", description.author())
                .entrySet()) {
            var meta = page.createElement("meta");
            meta.setAttribute("name", each.getKey());
            meta.setAttribute("content", each.getValue());
            head.appendChild(meta);
        }
    }

    /** The library stamps the hour of the machine: written again, so that the same content gives the same bytes. */
    private static void fix(PDDocument document, Description description) throws IOException {
        var made = description.made().truncatedTo(ChronoUnit.SECONDS);
        var calendar = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
        var information = document.getDocumentInformation();
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        var catalog = document.getDocumentCatalog();
        var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        var dated = dated(metadata, made).getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(dated)));
        document.setDocumentId(made.toEpochMilli() ^ description.title().hashCode());
    }

    private static String dated(String metadata, Instant made) {
        return metadata.replaceAll("(<xmp:(?:Create|Modify)Date>)[^<]*", "$1" + made);
    }
}
