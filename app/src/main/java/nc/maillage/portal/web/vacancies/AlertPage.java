package nc.maillage.portal.web.vacancies;

import java.util.List;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.PageShell;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One step of an alert by e-mail.
 *
 * @param search what it follows, in words
 * @param asked the fields of the search, to be sent again with the address
 * @param button what is done here, null where there is nothing to do
 * @param address null where none is asked
 */
public record AlertPage(
        PageShell shell,
        Tone tone,
        String title,
        String text,
        @Nullable String search,
        List<Field> asked,
        String action,
        @Nullable String button,
        @Nullable String address,
        FormErrors errors) {
    public record Field(String name, String value) {}

    /** A page that says something and asks for nothing. */
    static AlertPage saying(PageShell shell, Tone tone, String title, String text) {
        return new AlertPage(shell, tone, title, text, null, List.of(), "", null, null, new FormErrors());
    }
}
