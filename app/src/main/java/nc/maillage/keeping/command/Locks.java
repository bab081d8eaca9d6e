package nc.maillage.keeping.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nc.maillage.keeping.cipher.Lock;
import nc.maillage.platform.StartRefused;

/**
 * Where the passphrase or the key of a backup comes from: a file, the environment, or a question, never the command line.
 * The signing keys may have a passphrase of their own; where they have none, that of the data serves.
 */
public final class Locks {
    public static final Set<String> OPTIONS =
            Set.of("--passphrase-file", "--keys-passphrase-file", "--recipient", "--identity-file");
    private static final int SHORTEST = 12;
    private static final String PHRASE = "MAILLAGE_BACKUP_PASSPHRASE";
    private static final String KEYS_PHRASE = "MAILLAGE_BACKUP_KEYS_PASSPHRASE";

    private final Terminal terminal;
    private final Arguments arguments;

    public Locks(Terminal terminal, Arguments arguments) {
        this.terminal = terminal;
        this.arguments = arguments;
    }

    public Lock toClose() {
        var recipient = arguments
                .value("--recipient")
                .or(() -> terminal.environment("MAILLAGE_BACKUP_RECIPIENT"))
                .map(address -> (Lock) new Lock.Recipient(address.strip()));
        return checked(recipient.orElseGet(
                () -> longEnough(written("--passphrase-file", PHRASE).orElseGet(this::askedTwice))));
    }

    public Lock toCloseKeys(Lock data) {
        return written("--keys-passphrase-file", KEYS_PHRASE)
                .map(Locks::longEnough)
                .orElse(data);
    }

    public Lock toOpen() {
        var identity = arguments
                .value("--identity-file")
                .or(() -> terminal.environment("MAILLAGE_BACKUP_IDENTITY_FILE"))
                .map(file -> (Lock) new Lock.Identity(identityIn(Path.of(file))));
        return checked(identity.orElseGet(() -> new Lock.Passphrase(written("--passphrase-file", PHRASE)
                .or(() -> terminal.ask().apply("Phrase secrète de la sauvegarde :"))
                .orElseThrow(Locks::missing))));
    }

    public Lock toOpenKeys(Lock data) {
        return written("--keys-passphrase-file", KEYS_PHRASE)
                .map(words -> (Lock) new Lock.Passphrase(words))
                .orElse(data);
    }

    private static Lock checked(Lock lock) {
        lock.objection().ifPresent(why -> {
            throw new StartRefused(why);
        });
        return lock;
    }

    private Optional<String> written(String option, String variable) {
        return arguments
                .value(option)
                .or(() -> terminal.environment(variable + "_FILE"))
                .map(file -> firstLine(Path.of(file)))
                .or(() -> terminal.environment(variable));
    }

    private String askedTwice() {
        var first = terminal.ask().apply("Phrase secrète de la sauvegarde :").orElseThrow(Locks::missing);
        var second = terminal.ask().apply("La même, une seconde fois :").orElseThrow(Locks::missing);
        if (!first.equals(second)) {
            throw new StartRefused("Les deux phrases ne sont pas les mêmes : rien n’a été sauvegardé.");
        }
        return first;
    }

    private static Lock longEnough(String words) {
        if (words.length() < SHORTEST) {
            throw new StartRefused(
                    "La phrase secrète est trop courte : %d caractères au moins, plusieurs mots de préférence."
                            .formatted(SHORTEST));
        }
        return new Lock.Passphrase(words);
    }

    private static String identityIn(Path file) {
        return lines(file).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("AGE-SECRET-KEY-"))
                .findFirst()
                .orElse("");
    }

    private static String firstLine(Path file) {
        return lines(file).stream()
                .findFirst()
                .filter(line -> !line.isBlank())
                .orElseThrow(() ->
                        new StartRefused("Le fichier %s ne commence pas par une phrase secrète.".formatted(file)));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new StartRefused("Le fichier %s ne peut pas être lu.".formatted(file), e);
        }
    }

    private static StartRefused missing() {
        return new StartRefused(
                "Il manque la phrase secrète : donnez-la par --passphrase-file FICHIER, "
                        + "MAILLAGE_BACKUP_PASSPHRASE_FILE ou MAILLAGE_BACKUP_PASSPHRASE, ou lancez la commande dans un terminal.");
    }
}
