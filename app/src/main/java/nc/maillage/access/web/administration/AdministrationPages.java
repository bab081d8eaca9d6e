package nc.maillage.access.web.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.maillage.organisation.Headcount;
import nc.maillage.organisation.UnitName;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Crumb;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.SortLink;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** What the screens of the administration show. */
public final class AdministrationPages {
    private AdministrationPages() {}

    public record Act(String label, String href) {}

    /** « Case » ; {@code exported} is what a spreadsheet reads there. */
    public record Cell(
            String text,
            @Nullable String href,
            @Nullable String note,
            @Nullable StateTag tag,
            int depth,
            String exported) {
        private static final int DEEPEST = 5;

        static Cell of(String text) {
            return new Cell(text, null, null, null, 0, text);
        }

        static Cell link(String text, String href) {
            return new Cell(text, href, null, null, 0, text);
        }

        /** On one line, whatever the width of the column. */
        static Cell day(LocalDate day) {
            return of(French.day(day).replace(' ', French.NBSP)).exported(Csv.day(day));
        }

        static Cell tag(StateTag tag) {
            return new Cell(tag.label(), null, null, tag, 0, tag.label());
        }

        Cell noted(@Nullable String text) {
            return new Cell(this.text, href, text, tag, depth, exported);
        }

        /** What a spreadsheet reads there, where it differs from the page. */
        Cell exported(String text) {
            return new Cell(this.text, href, note, tag, depth, text);
        }

        Cell at(int level) {
            return new Cell(text, href, note, tag, level, exported);
        }

        /** The class that shifts the name of a unit below another. */
        public @Nullable String shift() {
            return depth == 0 ? null : "depth-" + Math.min(depth, DEEPEST);
        }
    }

    public record ListPage(
            Crumb above,
            String title,
            String lead,
            List<SortLink> heads,
            List<String> labels,
            List<List<Cell>> rows,
            Paging paging,
            String csv,
            @Nullable Act act,
            String whenEmpty) {}

    /** What was typed, shown again as it was. */
    public record Typing(Map<String, String> values, FormErrors errors) {
        public Typing {
            values = Map.copyOf(values);
        }

        static Typing of(Map<String, String> values) {
            return new Typing(values, new FormErrors());
        }

        public String of(String field) {
            return values.getOrDefault(field, "");
        }
    }

    /** « Tableau de bord de l’administration » : one door and what it is for. */
    public record Door(String label, String href, String icon, String what) {}

    public record HubPage(List<Door> doors) {}

    /** @param others the names of the other collectivities of this program */
    public record CollectivityPage(
            String now, String slug, String province, int version, List<String> others, Typing form) {}

    /** « Autre collectivité à ouvrir ». */
    public record NewCollectivityPage(List<Choice> provinces, Typing form) {}

    public record NewUnitPage(List<Choice> parents, List<Choice> kinds, Typing form) {}

    public record UnitPage(
            String title,
            String address,
            int version,
            List<Fact> facts,
            List<UnitName> names,
            List<Headcount> headcounts,
            boolean open,
            Typing form) {}

    /** @param rights what each role lets one do, by the role's key */
    public record RoleChoice(String key, String label, List<String> rights) {}

    public record NewAccountPage(List<Choice> units, List<RoleChoice> roles, Set<String> chosen, Typing form) {}

    /**
     * @param subject what the directory calls the agent, empty when the account is not linked, null where no directory is configured
     * @param rolesFromDirectory whether each sign-in by the directory gives the roles anew
     */
    public record AccountPage(
            String name,
            String address,
            int version,
            List<Fact> facts,
            List<RoleChoice> roles,
            Set<String> chosen,
            List<Choice> units,
            boolean disabled,
            boolean own,
            List<Confirmation> confirmations,
            Named named,
            @Nullable String subject,
            boolean rolesFromDirectory,
            Typing form) {}

    /** The agent's name as it is kept, and how many times it was corrected. */
    public record Named(String first, String last, int version) {}

    /** The only page that ever shows this password; {@code note} says where it serves, empty when that goes without saying. */
    public record PasswordPage(String name, String login, String password, String note, String back) {}

    public record NewDelegationPage(List<Choice> agents, List<Choice> schemes, Typing form) {}

    public record DelegationPage(String title, String address, List<Fact> facts, boolean revocable, Typing form) {}

    public record NewRecusalPage(boolean mayDecide, List<Choice> agents, Typing form) {}
}
