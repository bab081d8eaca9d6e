package nc.maillage.platform.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import nc.maillage.platform.Home;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.Outbox;
import nc.maillage.platform.WorkingClock;

/** « Dossier des courriels » of the demonstration: a file that any mail program opens, and nothing leaves the machine. */
final class MailFolder implements Carrier {
    /** A name that can belong to nobody (RFC 2606). */
    private static final Sender SENDER =
            new Sender("Maillage (démonstration)", new MailAddress("ne-pas-repondre@maillage.invalid"));

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss").withZone(WorkingClock.NOUMEA);

    private final Path folder;

    MailFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Delivery deliver(Waiting mail) {
        try {
            Files.createDirectories(folder);
            Home.restrict(folder, "rwx------");
            var beside = folder.resolve(mail.id() + ".part");
            Files.write(beside, WrittenMail.bytes(WrittenMail.leaving(WrittenMail.session(), mail, SENDER)));
            Files.move(beside, folder.resolve(name(mail)), StandardCopyOption.REPLACE_EXISTING);
            return new Delivery.Left();
        } catch (IOException | MessagingException e) {
            return new Delivery.Away("Le dossier des courriels ne peut pas être écrit.", Delivery.Pace.HOURLY);
        }
    }

    private static String name(Waiting mail) {
        return "%s_%s.eml".formatted(TIME.format(mail.writtenAt()), mail.id());
    }

    @Override
    public Outbox.Way way() {
        return new Outbox.Way.Folder(folder);
    }
}
