package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nc.maillage.notices.check.NoticeChecks;
import nc.maillage.notices.write.DeadlineCalendar;
import nc.maillage.notices.write.JobPosting;
import nc.maillage.notices.write.NoticePdf;
import nc.maillage.notices.write.OfficialRow;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever is done to a notice, it is read or refused in words. */
class NoExceptionTest {
    private static final byte[] PDF = NoticePdf.of(Invented.notice());
    private static final List<String> NOISE =
            List.of("Onif", "# ", "|a|b|", "  ::: ", "- - -", "(1)", "1.", "Corps /Domaine :", "\u0000");

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void lines_are_moved_cut_or_filled_with_noise(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(Invented.text().lines().toList());
        for (int i = 0; i < 6; i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(6)) {
                case 0 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 1 -> lines.set(at, line.replace(":", ""));
                case 2 -> lines.set(at, "## " + line);
                case 3 -> lines.add(at, NOISE.get(random.nextInt(NOISE.size())));
                case 4 ->
                    lines.set(at, line.substring(0, line.length() / 2) + "\n" + line.substring(line.length() / 2));
                default -> lines.remove(at);
            }
        }
        read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void bytes_of_a_text_are_flipped(@ForAll long seed) {
        read(flipped(Invented.text().getBytes(StandardCharsets.UTF_8), seed));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void bytes_of_a_pdf_are_flipped(@ForAll long seed) {
        read(flipped(PDF, seed));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void any_bytes_are_given(@ForAll byte[] bytes) {
        read(bytes);
    }

    private static byte[] flipped(byte[] bytes, long seed) {
        Random random = new Random(seed);
        byte[] flipped = bytes.clone();
        for (int i = 0; i < 20; i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static void read(byte[] bytes) {
        switch (Notices.read(bytes)) {
            case NoticeReading.Refused(String why, RefusalCause _) ->
                assertThat(why).isNotBlank();
            case NoticeReading.Read read -> {
                for (Notice notice : read.notices()) {
                    assertThat(NoticeChecks.of(notice)).isNotNull();
                    assertThat(JobPosting.json(notice)).startsWith("{");
                    assertThat(OfficialRow.csv(List.of(notice))).isNotBlank();
                    assertThat(DeadlineCalendar.of("essai", List.of())).contains("VCALENDAR");
                }
            }
        }
    }
}
