package nc.maillage.decisions.web;

import java.util.List;
import nc.maillage.platform.web.Fact;
import org.jspecify.annotations.Nullable;

/** « Bandeau » : who the page is about. */
public record PersonHeading(String name, @Nullable String alias, String href, List<Fact> facts) {}
