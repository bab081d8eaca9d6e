package nc.maillage.demo.load;

import java.util.List;

/** « Table copiée » : in an order in which each row finds what it refers to. */
record CopiedTable(String name, List<String> columns) {
    static final List<String> NAMES = List.of(
            "people.person",
            "people.identity",
            "people.name",
            "people.contact",
            "people.residence",
            "people.attachment",
            "people.cover",
            "people.household",
            "people.membership",
            "people.family",
            "people.family_member",
            "people.kinship",
            "people.search_term",
            "applications.application",
            "applications.family_member",
            "applications.piece_request",
            "applications.remark",
            "evidence.piece",
            "evidence.piece_use",
            "evidence.fact",
            "evidence.health_fact",
            "decisions.proposal",
            "decisions.decision",
            "correspondence.letter",
            "correspondence.dispatch",
            "correspondence.notification",
            "entitlements.card",
            "entitlements.attached");

    /** Written anew for each copy from its names. */
    static final CopiedTable SEARCH =
            new CopiedTable("people.search_term", List.of("collectivity_id", "person_id", "term", "sound"));

    String staged() {
        return "load_" + name.replace('.', '_');
    }

    String list() {
        return String.join(", ", columns);
    }
}
