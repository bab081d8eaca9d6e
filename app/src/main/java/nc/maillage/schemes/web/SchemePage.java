package nc.maillage.schemes.web;

import java.util.List;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;

/** What the page of one scheme shows. */
public record SchemePage(
        String key,
        String title,
        String collectivity,
        String day,
        String typedDay,
        FormErrors errors,
        List<Version> versions,
        List<Figure> figures,
        List<Question> questions,
        String answered,
        boolean aid,
        boolean mayPublish,
        String csv) {
    public record Version(String href, String name, StateTag state, String period, String pieces, String note) {}

    /** A figure in force that day; {@code value} is « inconnue » where the law knows none. */
    public record Figure(String href, String label, ValueRow value, boolean own) {}

    public record Question(String href, String key, String text, StateTag state) {}
}
