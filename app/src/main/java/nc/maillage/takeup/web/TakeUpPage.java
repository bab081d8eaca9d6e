package nc.maillage.takeup.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/**
 * What the page of take-up shows.
 *
 * @param run the last search, null where there was none
 * @param next address of the following lines, null on the last page
 */
public record TakeUpPage(
        @Nullable Run run,
        Filters filters,
        List<Count> counts,
        List<Row> rows,
        boolean first,
        @Nullable String next,
        long aside,
        String csv,
        String months,
        FormErrors errors) {
    /** The last search. */
    public record Run(boolean running, @Nullable String stopped, String told, String secrecy, long read, long toRead) {}

    public record Filters(
            List<Choice> schemes,
            String scheme,
            List<Choice> communes,
            String commune,
            List<Choice> most,
            String lacking,
            boolean active) {}

    /** How many by scheme and commune; a small number is hidden. */
    public record Count(String scheme, String commune, String complete, String lacking) {}

    /**
     * One person who seems entitled.
     *
     * @param pupil for whom it would be asked, null where it is for the person or the household
     * @param takenFrom where a fact comes from a file, null where the sheets alone tell them
     */
    public record Row(
            String name,
            String href,
            String scheme,
            @Nullable String pupil,
            String commune,
            StateTag state,
            List<String> met,
            List<String> missing,
            @Nullable String takenFrom,
            String newRequest,
            String setAside) {}
}
