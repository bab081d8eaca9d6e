package nc.maillage.notices.write;

import java.time.LocalDate;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeKey;

/**
 * « Avis diffusé »: a notice as feeds and calendars know it: its key, how many times it was published again, the day of
 * its last change, and the address of its page.
 */
public record Published(NoticeKey key, Notice notice, int republished, LocalDate changed, String address) {
    /** The day it was first deposited; where none is printed, the day of the last change. */
    public LocalDate deposited() {
        LocalDate deposit = notice.day(NoticeField.PUBLICATION_DATE);
        return deposit == null ? changed : deposit;
    }
}
