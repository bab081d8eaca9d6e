package nc.maillage.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.Notices;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.write.NoticePdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One vacancy notice read, from text and from a PDF of three pages, each beside what just goes over its characters. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-Xmn800m"})
@Threads(1)
public class NoticeBenchmark {
    private static final int TEXTS = 512;
    private static final int PDFS = 8;
    private static final int PAGES = 3;
    private static final int LINES_OF_A_PAGE = 8;
    private static final int LINES_OF_THREE = 22;

    private final byte[][] texts = new byte[TEXTS][];
    private final byte[][] pdfs = new byte[PDFS][];
    private int next;

    /** Each notice is read whole before anything is measured, and each PDF has its three pages. */
    @Setup
    public void drawn() throws IOException {
        InventedNotices notices = new InventedNotices();
        for (int at = 0; at < TEXTS; at++) {
            texts[at] = notices.next(LINES_OF_A_PAGE);
            if (read(texts[at]).items(NoticeField.MISSIONS).size() != LINES_OF_A_PAGE) {
                throw new IllegalStateException("a notice was not read whole");
            }
        }
        for (int at = 0; at < PDFS; at++) {
            pdfs[at] = NoticePdf.of(read(notices.next(LINES_OF_THREE)));
            try (var document = Loader.loadPDF(pdfs[at])) {
                if (document.getNumberOfPages() != PAGES) {
                    throw new IllegalStateException(document.getNumberOfPages() + " pages");
                }
            }
        }
    }

    @Benchmark
    public Notice text() {
        return read(texts[++next % TEXTS]);
    }

    /** Decoded, cut into lines and folded once, as any reading has to. */
    @Benchmark
    public int textFloor() {
        int length = 0;
        for (String line : new String(texts[++next % TEXTS], StandardCharsets.UTF_8).split("\n")) {
            length += Fold.key(line).length();
        }
        return length;
    }

    @Benchmark
    public Notice pdf() {
        return read(pdfs[++next % PDFS]);
    }

    /** What PDFBox takes to give the text alone, without places. */
    @Benchmark
    public String pdfFloor() throws IOException {
        try (var document = Loader.loadPDF(pdfs[++next % PDFS])) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Notice read(byte[] file) {
        return ((NoticeReading.Read) Notices.read(file)).notices().getFirst();
    }
}
