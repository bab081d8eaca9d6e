package nc.maillage.walls;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection to the program's port, on which any bytes may be sent: no client of a library would let a broken request through. */
final class RawDoor implements AutoCloseable {
    private static final int PATIENCE = 60_000;

    private final int port;
    private Socket socket = new Socket();
    private BufferedInputStream in = new BufferedInputStream(java.io.InputStream.nullInputStream());

    RawDoor(int port) {
        this.port = port;
    }

    /** @param status 0 when the program closed the connection without an answer, which it may on what is no request at all */
    record Heard(int status, String headers, String body) {
        static final Heard NOTHING = new Heard(0, "", "");

        String header(String name) {
            return headers.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    Heard send(byte[] request, boolean head) throws IOException {
        boolean kept = socket.isConnected() && !socket.isClosed();
        try {
            return sent(request, head, kept);
        } catch (EOFException | java.net.SocketException closed) {
            close();
            return kept ? again(request, head) : Heard.NOTHING;
        }
    }

    /** A connection kept open may have been closed meanwhile: the request is then worth another one. */
    private Heard again(byte[] request, boolean head) throws IOException {
        try {
            return sent(request, head, false);
        } catch (EOFException | java.net.SocketException closed) {
            close();
            return Heard.NOTHING;
        }
    }

    private Heard sent(byte[] request, boolean head, boolean kept) throws IOException {
        if (!kept) {
            close();
            socket = new Socket();
            socket.setSoTimeout(PATIENCE);
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress("localhost", port), PATIENCE);
            in = new BufferedInputStream(socket.getInputStream(), 32_768);
        }
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
        var headers = headers();
        while (headers.startsWith("100", 9)) {
            headers = headers();
        }
        int status = Integer.parseInt(headers.substring(9, 12));
        var heard = new Heard(status, headers, "");
        var body = head || status == 204 || status == 304 ? "" : body(heard);
        if (heard.header("Connection").equalsIgnoreCase("close")) {
            close();
        }
        return new Heard(status, headers, body);
    }

    private String headers() throws IOException {
        var text = new StringBuilder();
        for (var line = line(); !line.isEmpty(); line = line()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private String body(Heard heard) throws IOException {
        if (heard.header("Transfer-Encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
            var all = new ByteArrayOutputStream();
            for (int size = chunk(); size > 0; size = chunk()) {
                all.write(in.readNBytes(size));
                line();
            }
            line();
            return all.toString(StandardCharsets.UTF_8);
        }
        var length = heard.header("Content-Length");
        var bytes = length.isEmpty() ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new EOFException();
            }
            if (each != '\r') {
                line.write(each);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
