package nc.maillage.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that answers what it is told to, and notes what was said to it: « MAIL » in clear, « tls MAIL » under TLS. */
final class ScriptedSmtp implements AutoCloseable {
    private static final Map<String, String> USUAL =
            Map.of("DATA", "354 go on", "QUIT", "221 bye", "STARTTLS", "220 go");

    private final ServerSocket server;
    private final Map<String, String> answers;
    private final @Nullable SSLContext tls;
    private final List<String> said = new CopyOnWriteArrayList<>();

    /** @param answers by the first word of a command; « . » is the end of a message */
    ScriptedSmtp(Map<String, String> answers, @Nullable SSLContext tls) throws IOException {
        this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.answers = answers;
        this.tls = tls;
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return server.getLocalPort();
    }

    List<String> said() {
        return said;
    }

    private void listen() {
        try (var socket = server.accept()) {
            talk(socket, "", "220 ready");
        } catch (IOException gone) {
            said.add("gone");
        }
    }

    private void talk(Socket socket, String prefix, String greeting) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        say(socket, greeting);
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var word = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            said.add(prefix + word);
            var answer = answer(word, !prefix.isEmpty());
            if (answer.isEmpty()) {
                return;
            }
            say(socket, answer);
            if (word.equals("STARTTLS") && tls != null) {
                talk(secured(socket, tls), "tls ", "");
                return;
            }
            if (word.equals("DATA") && answer.startsWith("354")) {
                while (!".".equals(in.readLine())) {
                    Thread.onSpinWait();
                }
                say(socket, answers.getOrDefault(".", "250 taken"));
            }
        }
    }

    private String answer(String word, boolean secured) {
        if (word.equals("EHLO")) {
            var extensions = answers.getOrDefault("EHLO", "250 here");
            return tls == null || secured ? extensions : "250-here\r\n250 STARTTLS";
        }
        return answers.getOrDefault(word, USUAL.getOrDefault(word, "250 fine"));
    }

    private static SSLSocket secured(Socket socket, SSLContext tls) throws IOException {
        var secured = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        secured.setUseClientMode(false);
        return secured;
    }

    private static void say(Socket socket, String line) throws IOException {
        if (!line.isEmpty()) {
            socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
