package nc.maillage.recruitment.usecase;

import java.util.List;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.recruitment.domain.ImportedNotice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Importer un avis » : its file is kept, its fields are read, what it tells of the chart waits for an answer. */
@Service
@Transactional
public class ImportNotice {
    private final TakeNotice take;

    ImportNotice(TakeNotice take) {
        this.take = take;
    }

    /** « Résultat de l’import ». */
    public sealed interface Imported {
        /** @param proposals that wait for an answer */
        record Done(List<UUID> notices, int proposals) implements Imported {
            public Done {
                notices = List.copyOf(notices);
            }
        }

        /** The same file, whatever its name. */
        record AlreadyThere(ImportedNotice notice) implements Imported {}

        /** « Fichier sans texte », locked or damaged: it is kept, and a person types its record. */
        record Textless(UUID notice, String why) implements Imported {}

        /** @param why in words, for the person who gave the file */
        record Refused(String why) implements Imported {}
    }

    public Imported run(String fileName, byte[] content) {
        Permissions.require(Right.KEEP_CHART);
        return take.run(fileName, content, CurrentAgent.required().agent().id());
    }
}
