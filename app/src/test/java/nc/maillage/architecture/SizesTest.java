package nc.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SizesTest {
    private static final int CLASS_LIMIT = 250;
    private static final int MEDIAN_LIMIT = 60;
    private static final double COMMENT_LIMIT = 0.05;
    private static final Path ROOT = Path.of("..");

    @Test
    void no_source_file_passes_250_lines() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : sources("main", "test")) {
            var lines = Files.readAllLines(file).size();
            if (lines > CLASS_LIMIT) {
                tooLong.add(lines + " " + ROOT.relativize(file));
            }
        }
        assertThat(tooLong).as("split these by idea").isEmpty();
    }

    @Test
    void half_of_the_classes_are_under_60_lines() throws IOException {
        var sizes = new ArrayList<Integer>();
        for (var file : sources("main")) {
            sizes.add(Files.readAllLines(file).size());
        }
        sizes.sort(null);
        assertThat(sizes.get(sizes.size() / 2)).isLessThan(MEDIAN_LIMIT);
    }

    @Test
    void comments_inside_the_code_stay_under_5_percent() throws IOException {
        long comments = 0;
        long all = 0;
        for (var file : sources("main")) {
            var lines = Files.readAllLines(file);
            all += lines.size();
            comments += lines.stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("//"))
                    .count();
        }
        assertThat(comments / (double) all).isLessThan(COMMENT_LIMIT);
    }

    private static List<Path> sources(String... kinds) throws IOException {
        var found = new ArrayList<Path>();
        for (var module : List.of("law", "notices", "cli", "app", "bench")) {
            for (var kind : kinds) {
                var folder = ROOT.resolve(module).resolve("src").resolve(kind).resolve("java");
                if (Files.exists(folder)) {
                    try (Stream<Path> walk = Files.walk(folder)) {
                        walk.filter(path -> path.toString().endsWith(".java")).forEach(found::add);
                    }
                }
            }
        }
        return found;
    }
}
