package nc.maillage.notices;

import java.util.List;

/** « Résultat de la lecture »: the records of a file with its text, or why there are none. */
public sealed interface NoticeReading {
    /** The text is empty where the file held rows. */
    record Read(List<Notice> notices, String text) implements NoticeReading {
        public Read {
            notices = List.copyOf(notices);
        }
    }

    /** In words, for the person who gave the file. */
    record Refused(String why, RefusalCause cause) implements NoticeReading {}
}
