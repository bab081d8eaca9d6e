package nc.maillage.recruitment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class NoticeArchiveTest {
    private static final byte[] TEXT = "Employeur : Province".getBytes(StandardCharsets.UTF_8);

    private final List<String> taken = new ArrayList<>();
    private final Map<String, String> refused = new LinkedHashMap<>();

    @Test
    void each_file_is_taken_under_its_own_name_whatever_its_folder() throws IOException {
        var zip = zip(
                StandardCharsets.UTF_8, "avis/2025/Avis n° 12 (été).txt", "__MACOSX/._x", "avis/Thumbs.db", "b.txt");

        assertThat(open(zip)).isEqualTo(2);
        assertThat(taken).containsExactly("Avis n° 12 (été).txt", "b.txt");
        assertThat(refused).isEmpty();
    }

    @Test
    void a_name_of_an_old_windows_is_read_with_its_accents() throws IOException {
        open(zip(Charset.forName("IBM850"), "été à Houaïlou.txt"));

        assertThat(taken).containsExactly("été à Houaïlou.txt");
    }

    @Test
    void a_name_that_leaves_the_archive_is_not_read_and_the_others_are() throws IOException {
        open(zip(StandardCharsets.UTF_8, "../../etc/passwd", "/racine.txt", "a\\..\\..\\b.txt", "bon.txt"));

        assertThat(taken).containsExactly("bon.txt");
        assertThat(refused).containsOnlyKeys("passwd", "racine.txt", "b.txt");
        assertThat(refused.get("passwd")).contains("sort de l’archive");
    }

    @Test
    void an_archive_in_the_archive_is_not_opened() throws IOException {
        open(zipOf(Map.of("dedans.zip", zip(StandardCharsets.UTF_8, "a.txt"), "avis.txt", TEXT)));

        assertThat(taken).containsExactly("avis.txt");
        assertThat(refused.get("dedans.zip")).contains("Une archive dans l’archive");
    }

    @Test
    void what_unfolds_beyond_measure_is_not_taken_and_what_follows_a_great_bomb_is_told() throws IOException {
        var small = new LinkedHashMap<String, byte[]>();
        small.put("zeros.txt", new byte[9_000_000]);
        small.put("avis.txt", TEXT);
        open(zipOf(small));
        assertThat(taken).containsExactly("avis.txt");
        assertThat(refused.get("zeros.txt")).contains("au-delà de toute mesure");

        open(bomb(230));
        assertThat(refused.get("enorme.bin")).isNull();
        assertThat(refused.get("Suite de l’archive")).contains("la suite n’a pas été ouverte");
    }

    @Test
    void too_many_files_an_empty_archive_and_a_broken_one_are_told_in_one_sentence() throws IOException {
        var many = new String[NoticeArchive.MOST_FILES + 5];
        for (int i = 0; i < many.length; i++) {
            many[i] = i + ".txt";
        }
        open(zip(StandardCharsets.UTF_8, many));
        assertThat(taken).hasSize(NoticeArchive.MOST_FILES);
        assertThat(refused.get("Suite de l’archive")).contains("2 000 fichiers");

        open(zip(StandardCharsets.UTF_8));
        assertThat(refused.get("Archive")).contains("aucun fichier");

        var cut = zip(StandardCharsets.UTF_8, "a.txt", "b.txt");
        cut[cut.length / 4] ^= 0x55;
        refused.clear();
        open(Arrays.copyOf(cut, cut.length / 3));
        assertThat(refused).hasSize(1);
    }

    private int open(byte[] zip) {
        taken.clear();
        refused.clear();
        return NoticeArchive.open(zip, (name, content) -> taken.add(name), refused::put);
    }

    private static byte[] zip(Charset names, String... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var name : files) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(TEXT);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zipOf(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** @param millions of bytes that its one file unfolds into */
    private static byte[] bomb(int millions) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var million = new byte[1_000_000];
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("enorme.bin"));
            for (int i = 0; i < millions; i++) {
                zip.write(million);
            }
            zip.putNextEntry(new ZipEntry("avis.txt"));
            zip.write(TEXT);
        }
        return bytes.toByteArray();
    }
}
