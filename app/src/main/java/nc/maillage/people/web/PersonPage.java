package nc.maillage.people.web;

import java.util.List;
import nc.maillage.people.PersonPanel.Panel;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.PageShell.NavItem;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;

/** Everything one sees of a person on one page. */
public record PersonPage(
        Banner banner,
        List<NavItem> tabs,
        List<Fact> facts,
        List<PersonPages.Row> names,
        List<PersonPages.Row> corrected,
        List<PersonPages.Row> homes,
        @Nullable String tribe,
        HouseholdPage household,
        List<StoryItem> story,
        List<Panel> panels,
        @Nullable String restriction,
        May may) {
    /** What this agent may do from here. */
    public record May(boolean edit, boolean restrict, boolean seeReaders, boolean apply) {}
}
