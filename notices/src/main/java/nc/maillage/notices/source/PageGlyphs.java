package nc.maillage.notices.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of each page with their place, then has them put in order. */
final class PageGlyphs extends PDFTextStripper {
    private final StringBuilder text = new StringBuilder();
    private List<Glyph> glyphs = new ArrayList<>();

    /** A character where it stands: left edge, baseline from the top, width, size of its font. */
    record Glyph(String text, float x, float y, float width, float size, boolean bold) {
        float end() {
            return x + width;
        }
    }

    PageGlyphs() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(false);
    }

    String textOf(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return text.toString();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String unicode = position.getUnicode();
        if (unicode == null || unicode.isEmpty()) {
            return;
        }
        String font = position.getFont().getName();
        boolean bold = font != null && (font.contains("Bold") || font.contains("-700") || font.contains("Black"));
        float size = Math.max(position.getFontSizeInPt(), position.getHeightDir());
        glyphs.add(new Glyph(
                unicode, position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), size, bold));
    }

    @Override
    protected void endPage(PDPage page) {
        PageLayout.write(glyphs, text);
        glyphs = new ArrayList<>();
    }
}
