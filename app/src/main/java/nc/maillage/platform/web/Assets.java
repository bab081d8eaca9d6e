package nc.maillage.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** « Fichiers de présentation » : addresses that change with the content, so that a browser may keep each for a year. */
public final class Assets {
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();
    private static final int DIGITS = 10;

    private Assets() {}

    /** @throws IllegalArgumentException where the program carries no such file: a mistake of ours in a template */
    public static String url(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::address);
    }

    /** The address of a symbol of the one sprite: « check », or « mark » for the mark itself. */
    public static String symbol(String name) {
        return url("icons.svg") + "#" + ("mark".equals(name) ? name : "i-" + name);
    }

    private static String address(String name) {
        try (var file = Assets.class.getResourceAsStream("/static/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no static file named " + name);
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return "/static/" + name + "?v=" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
