package nc.maillage.applications.web;

import java.util.List;
import nc.maillage.platform.web.Due;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.PageShell.NavItem;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Step;
import org.jspecify.annotations.Nullable;

/** What stands above every page of a file: who it is about, where it stands, who acts next and by when. */
public record FileHead(
        String number,
        String person,
        @Nullable String alias,
        @Nullable String personHref,
        List<Fact> identity,
        String title,
        String subtitle,
        StateTag state,
        Due due,
        List<Step> steps,
        List<NavItem> tabs,
        long version,
        boolean open) {}
