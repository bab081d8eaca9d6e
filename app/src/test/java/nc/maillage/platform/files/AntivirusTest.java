package nc.maillage.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A clamd that goes away is told to the log once, and once more when it is back. */
@ExtendWith(OutputCaptureExtension.class)
class AntivirusTest {
    private static final byte[] PIECE = "une pièce".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void it_is_said_once_that_it_is_away_and_once_that_it_is_back(CapturedOutput log) throws Exception {
        var socket = folder.resolve("clamd.ctl");
        var nowhere = JdbcClient.create(new DriverManagerDataSource());
        var antivirus = new Antivirus("unix:" + socket, new SimpleMeterRegistry(), nowhere);

        assertThat(antivirus.look(PIECE)).isInstanceOf(ScanAnswer.Away.class);
        assertThat(antivirus.look(PIECE)).isInstanceOf(ScanAnswer.Away.class);
        assertThat(lines(log, "ne répond pas")).isEqualTo(1);

        try (var clamd = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            clamd.bind(UnixDomainSocketAddress.of(socket));
            var answers = Thread.ofVirtual().start(() -> answerTwice(clamd));
            assertThat(antivirus.look(PIECE)).isInstanceOf(ScanAnswer.Clean.class);
            assertThat(antivirus.look(PIECE)).isInstanceOf(ScanAnswer.Clean.class);
            answers.join();
        }
        assertThat(lines(log, "répond de nouveau")).isEqualTo(1);

        Files.delete(socket);
        antivirus.look(PIECE);
        assertThat(lines(log, "ne répond pas")).isEqualTo(2);
        assertThat(log.getAll()).doesNotContain("Exception:", "\tat ");
    }

    private static long lines(CapturedOutput log, String said) {
        return log.getAll().lines().filter(line -> line.contains(said)).count();
    }

    /** The zero length that ends a piece is the last that clamd reads before it answers. */
    private static void answerTwice(ServerSocketChannel clamd) {
        for (int time = 0; time < 2; time++) {
            try (var asked = clamd.accept()) {
                var read = ByteBuffer.allocate(1_000);
                while (read.position() < 4 || read.getInt(read.position() - 4) != 0) {
                    asked.read(read);
                }
                asked.write(ByteBuffer.wrap("stream: OK\0".getBytes(StandardCharsets.US_ASCII)));
            } catch (IOException gone) {
                throw new IllegalStateException(gone);
            }
        }
    }
}
