package nc.maillage.people.web;

import java.util.List;
import nc.maillage.platform.web.Crumb;
import nc.maillage.platform.web.Paging;

/** Who read a person's file. */
public record ReadingsPage(Banner banner, List<Line> lines, Paging paging) {
    /** One reading. */
    public record Line(String when, String reader, String purpose) {}

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Personnes", "/recherche"), new Crumb(banner.name(), banner.href()));
    }
}
