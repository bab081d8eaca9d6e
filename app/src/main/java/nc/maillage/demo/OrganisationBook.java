package nc.maillage.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.access.Role;
import nc.maillage.organisation.Headcount;
import nc.maillage.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/** The collectivities of {@code demo/organisation.yaml}. */
record OrganisationBook(List<House> houses) {
    private static final String BOOK = "/demo/organisation.yaml";
    private static final LocalDate KNOWN_SINCE = LocalDate.of(2020, 1, 1);
    private static final String UNKNOWN_OPENING =
            "date d’ouverture non trouvée ; unité connue par les avis de vacance de 2025";

    record House(
            String slug,
            String name,
            String directorate,
            String province,
            List<Room> rooms,
            List<Worker> workers,
            String authority,
            String reference,
            String service,
            String letterhead,
            String place) {}

    record Room(
            String key,
            @Nullable String parent,
            UnitKind kind,
            String name,
            @Nullable String acronym,
            @Nullable String place,
            LocalDate opened,
            @Nullable String act,
            @Nullable Renaming renaming,
            @Nullable Headcount headcount) {}

    record Renaming(
            LocalDate from,
            String name,
            @Nullable String acronym,
            @Nullable String act) {}

    record Worker(
            String first, String last, String login, String title, String unit, Set<Role> roles, List<String> signs) {}

    static OrganisationBook shipped() {
        return new OrganisationBook(
                BookEntry.of(BOOK).stream().map(OrganisationBook::house).toList());
    }

    private static House house(BookEntry it) {
        return new House(
                it.text("slug"),
                it.text("name"),
                it.text("directorate"),
                it.text("province"),
                it.entries("units").stream().map(OrganisationBook::room).toList(),
                it.entries("agents").stream().map(OrganisationBook::worker).toList(),
                it.text("authority"),
                it.text("reference"),
                it.text("service"),
                it.text("letterhead"),
                it.text("place"));
    }

    private static Room room(BookEntry it) {
        var opened = it.optional("opened");
        var act = it.optional("act");
        var renamed = it.entry("renamed");
        var counted = it.entry("headcount");
        return new Room(
                it.text("key"),
                it.optional("parent"),
                UnitKind.valueOf(it.text("kind")),
                it.text("name"),
                it.optional("acronym"),
                it.optional("place"),
                opened == null ? KNOWN_SINCE : LocalDate.parse(opened),
                act == null ? UNKNOWN_OPENING : act,
                renamed == null ? null : renaming(renamed),
                counted == null ? null : headcount(counted));
    }

    private static Renaming renaming(BookEntry it) {
        return new Renaming(
                LocalDate.parse(it.text("from")), it.text("name"), it.optional("acronym"), it.optional("act"));
    }

    private static Headcount headcount(BookEntry it) {
        return new Headcount(
                Integer.parseInt(it.text("number")),
                it.text("counted"),
                LocalDate.parse(it.text("on")),
                it.text("source"));
    }

    private static Worker worker(BookEntry it) {
        var roles = it.texts("roles").stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Worker(
                it.text("first"),
                it.text("last"),
                it.text("login"),
                it.text("title"),
                it.text("unit"),
                roles,
                it.texts("signs"));
    }

    /** One mapping of the file. */
}
