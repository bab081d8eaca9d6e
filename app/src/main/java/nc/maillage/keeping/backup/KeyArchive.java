package nc.maillage.keeping.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nc.maillage.keeping.backup.ArchiveReading.Damaged;
import nc.maillage.keeping.cipher.Lock;
import nc.maillage.keeping.cipher.SealedFile;
import nc.maillage.keeping.cipher.WrongLock;

/** « Clés à part » : the secrets of a home and the signed heads of its log, in a sealed archive of their own. */
public final class KeyArchive {
    private static final String END = "fin";
    /** The embedded server of each home has its own password. */
    private static final String LOCAL = "database-password";

    private KeyArchive() {}

    /** By path within the home. */
    public static Map<String, byte[]> of(Path home) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var folder : new String[] {"secrets", "heads"}) {
            var path = home.resolve(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> found = Files.list(path)) {
                    for (var file : found.filter(Files::isRegularFile).toList()) {
                        var name = String.valueOf(file.getFileName());
                        if (!name.equals(LOCAL)) {
                            files.put(folder + "/" + name, Files.readAllBytes(file));
                        }
                    }
                }
            }
        }
        return files;
    }

    static void write(OutputStream below, Map<String, byte[]> files, Lock lock)
            throws IOException, GeneralSecurityException {
        try (var zip = new ZipOutputStream(SealedFile.sealing(below, lock))) {
            for (var file : files.entrySet()) {
                entry(zip, file.getKey(), file.getValue());
            }
            entry(zip, END, Integer.toString(files.size()).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    public static Map<String, byte[]> read(Path file, Lock lock) throws Damaged, WrongLock {
        try (InputStream raw = Files.newInputStream(file);
                var opened = SealedFile.opened(raw, lock)) {
            var files = new LinkedHashMap<String, byte[]>();
            var zip = new ZipInputStream(opened);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = new ByteArrayOutputStream();
                zip.transferTo(content);
                files.put(entry.getName(), content.toByteArray());
            }
            opened.transferTo(OutputStream.nullOutputStream());
            if (files.remove(END) == null || !files.keySet().stream().allMatch(KeyArchive::known)) {
                throw new Damaged("these are not the keys of a home");
            }
            return files;
        } catch (WrongLock e) {
            throw e;
        } catch (IOException | GeneralSecurityException e) {
            throw new Damaged(e);
        }
    }

    private static boolean known(String name) {
        return name.matches("(secrets|heads)/[A-Za-z0-9][A-Za-z0-9._-]*");
    }
}
