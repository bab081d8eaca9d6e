package nc.maillage.schemes.web;

import java.util.List;
import nc.maillage.law.dated.CourtRuling;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.SortLink;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/**
 * What the workshop shows: the law of a day as known on another.
 *
 * @param nothing why no rule at all is in force, null where one is
 */
public record WorkshopPage(
        String day,
        String known,
        Typed typed,
        FormErrors errors,
        List<Choice> schemes,
        @Nullable String nothing,
        List<Group> groups,
        List<SortLink> heads,
        boolean filtered,
        String csv) {
    /** The filters as typed. */
    public record Typed(String day, String known, String scheme, String words) {}

    /** Those that the collectivity works with, then the others. */
    public record Group(String title, List<Section> sections) {}

    /**
     * One scheme.
     *
     * @param rule the version of its rule in force, and its text
     * @param working the version that the collectivity published
     */
    public record Section(
            String key,
            String title,
            String collectivity,
            StateTag state,
            @Nullable String whyNot,
            @Nullable Rule rule,
            String working,
            String questions,
            String ruleHref,
            List<Figure> figures) {}

    /** The version of a rule, and the rulings that act on it that day. */
    public record Rule(
            String name, @Nullable String since, @Nullable Source source, List<Ruling> rulings) {
        static Ruling ruling(CourtRuling ruling) {
            return new Ruling(ruling.name(), ruling.effect().label(), Source.of(ruling.reference(), ruling.grade()));
        }
    }

    public record Ruling(String name, String effect, Source source) {}

    /** One figure; {@code value} is null where none is known that day. */
    public record Figure(
            String key,
            String href,
            String label,
            @Nullable ValueRow value,
            @Nullable String until,
            String exportedUntil,
            boolean own,
            List<String> coming,
            List<String> waiting) {}
}
