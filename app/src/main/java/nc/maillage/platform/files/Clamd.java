package nc.maillage.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The command INSTREAM of clamd: the bytes in chunks, each after its length, then one line of answer. */
final class Clamd {
    private static final int CHUNK = 65_536;
    private static final int LONGEST_ANSWER = 4_096;
    private static final String FOUND = " FOUND";
    private static final ScheduledExecutorService IMPATIENCE = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clamd").factory());

    private final SocketAddress address;
    private final Duration patience;

    private Clamd(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /** @param written « host:port », or the path of a socket */
    static Clamd at(String written, Duration patience) {
        if (written.startsWith("/") || written.startsWith("unix:")) {
            return new Clamd(UnixDomainSocketAddress.of(written.replaceFirst("^unix:", "")), patience);
        }
        int colon = written.lastIndexOf(':');
        var host = written.substring(0, Math.max(0, colon));
        if (host.isBlank() || !written.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException(written);
        }
        return new Clamd(new InetSocketAddress(host, Integer.parseInt(written.substring(colon + 1))), patience);
    }

    ScanAnswer look(byte[] content) {
        boolean unix = address instanceof UnixDomainSocketAddress;
        try (var channel = unix ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open()) {
            var late = IMPATIENCE.schedule(() -> closed(channel), patience.toMillis(), TimeUnit.MILLISECONDS);
            try {
                channel.connect(address);
                return answer(asked(channel, content));
            } finally {
                late.cancel(false);
            }
        } catch (IOException | RuntimeException broken) {
            return new ScanAnswer.Away(broken.getClass().getSimpleName());
        }
    }

    private static void closed(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            Thread.onSpinWait();
        }
    }

    private static String asked(SocketChannel channel, byte[] content) throws IOException {
        send(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        var in = new ByteArrayInputStream(content);
        for (var chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
            send(
                    channel,
                    ByteBuffer.allocate(4 + chunk.length)
                            .putInt(chunk.length)
                            .put(chunk)
                            .flip());
        }
        send(channel, ByteBuffer.allocate(4));
        var answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && channel.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static void send(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static ScanAnswer answer(String line) {
        if (line.equals("stream: OK")) {
            return new ScanAnswer.Clean();
        }
        if (line.startsWith("stream: ") && line.endsWith(FOUND)) {
            return new ScanAnswer.Infected(line.substring(8, line.length() - FOUND.length()));
        }
        return new ScanAnswer.Away("answer");
    }
}
