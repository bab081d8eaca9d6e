package nc.maillage.people.web;

import java.util.List;
import java.util.UUID;
import nc.maillage.platform.web.Crumb;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** What surrounds every form about a person; {@code stale} says who changed the file meanwhile. */
public record FormPage(
        Banner banner,
        int version,
        FormErrors errors,
        @Nullable String stale,
        UUID once) {
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Personnes", "/recherche"), new Crumb(banner.name(), banner.href()));
    }
}
