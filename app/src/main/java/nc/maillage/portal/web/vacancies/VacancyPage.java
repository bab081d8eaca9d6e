package nc.maillage.portal.web.vacancies;

import java.time.Instant;
import java.util.List;
import nc.maillage.platform.web.Due;
import nc.maillage.platform.web.PageShell;
import nc.maillage.platform.web.StoryItem;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One notice.
 *
 * @param facts and {@code body}: HTML of the library of notices, which escapes what it writes
 * @param jobPosting JSON-LD, null once nobody may answer
 * @param apply where it is answered on line, null where it is not
 * @param otherwise how it is answered then
 * @param countdown null where there is nothing to wait for
 */
public record VacancyPage(
        PageShell shell,
        String address,
        String number,
        String title,
        String where,
        Due due,
        @Nullable Said said,
        String deadline,
        @Nullable Countdown countdown,
        @Nullable String apply,
        String otherwise,
        String facts,
        @Nullable String residence,
        String body,
        List<StoryItem> versions,
        @Nullable String jobPosting,
        String calendar,
        String pdf) {
    /** What became of it, before anything else. */
    public record Said(Tone tone, String title, String words) {}

    /** Both instants as the server tells them: the clock of the reader may be wrong. */
    public record Countdown(Instant closes, Instant now) {}
}
