package nc.maillage.people.web;

import java.util.List;
import java.util.UUID;
import nc.maillage.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** What the supervisor reads of restricted files. */
public record RestrictedPage(List<Person> persons, List<Line> alerts, Paging paging, UUID once) {
    /** A restricted file. */
    public record Person(@Nullable String href, String name, String number) {}

    /** An agent came upon one; {@code open} while nobody answered. */
    public record Line(
            String id,
            String when,
            String agent,
            @Nullable String href,
            String person,
            String request,
            String answer,
            boolean open) {}
}
