package nc.maillage.applications.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The form that registers a request for one person.
 *
 * @param others requests of that person under way, which the agent should see before making another
 */
public record RegistrationPage(
        String person,
        @Nullable String alias,
        String personNumber,
        List<Fact> identity,
        List<Choice> schemes,
        List<Choice> channels,
        List<Member> household,
        List<WorkRow> others,
        Typed typed,
        FormErrors errors) {
    /** A member of the household who may be asked for. */
    public record Member(String id, String name, String detail, boolean chosen) {}

    /** What was typed. */
    public record Typed(String scheme, String channel, String received, String renewedCard) {}
}
