package nc.maillage.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nc.maillage.platform.web.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "=1+1 > '=1+1",
                "+687 > '+687",
                "-5 > '-5",
                "@SUM(A1) > '@SUM(A1)",
                "Népoura > Népoura",
                "a=b > a=b",
            })
    void a_cell_that_a_spreadsheet_would_run_is_shown_as_text(String typed, String exported) {
        assertThat(new Csv(List.of("nom")).line(List.of(typed)).toString()).endsWith(exported + "\r\n");
    }

    @Test
    void a_register_longer_than_a_batch_is_written_whole_and_its_reading_closed() {
        var closed = new AtomicBoolean();
        var numbers =
                IntStream.rangeClosed(1, 1_201).mapToObj(Integer::toString).onClose(() -> closed.set(true));

        var csv = new Csv(List.of("n"))
                .lines(numbers, batch -> batch.stream().map(List::of).toList());

        assertThat(csv.toString().lines()).hasSize(1_202).endsWith("1201");
        assertThat(closed).isTrue();
    }

    @Test
    void a_separator_or_a_quote_inside_a_cell_stays_inside_it() {
        assertThat(new Csv(List.of("a")).line(List.of("x;\"y\"")).toString()).endsWith("\"x;\"\"y\"\"\"\r\n");
    }
}
