package nc.maillage.people.web;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.domain.Closeness;
import nc.maillage.people.domain.DuplicateGrade;
import nc.maillage.people.domain.Resemblance;
import nc.maillage.people.domain.TypedIdentity;
import nc.maillage.people.usecase.SearchPeople.Found;
import nc.maillage.people.usecase.SearchPeople.Hit;
import nc.maillage.platform.French;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/** Words for what a search found. */
final class SearchWords {
    private static final int COMPARED = 5;
    private static final int RESEMBLING = 3;
    private static final String KEPT_AWAY = "Un déport vous tient à l’écart de cette personne.";

    private SearchWords() {}

    static String heading(Found found) {
        int count = found.hits().size();
        if (count == 0) {
            return "Personne ne correspond";
        }
        if (count < found.total()) {
            return "Les %d plus proches, sur %d : ajoutez un prénom ou la naissance".formatted(count, found.total());
        }
        return count == 1 ? "1 personne" : French.whole(count) + " personnes, la plus proche d’abord";
    }

    static SearchPage.Hit hit(Hit hit, @Nullable String files) {
        var person = hit.person();
        if (person.hidden()) {
            return new SearchPage.Hit(
                    null,
                    List.of(new SearchPage.Piece(person.displayName(), false)),
                    null,
                    why(hit),
                    "",
                    "",
                    "Sa fiche, et ses demandes s’il y en a, sont suivies par d’autres agents.",
                    closeness(hit.match().closeness()));
        }
        var home = hit.residence();
        var day = person.birthDate();
        var year = hit.profile().birth().year();
        return new SearchPage.Hit(
                "/personnes/" + person.number(),
                pieces(hit),
                Banner.alias(person),
                why(hit),
                day == null ? (year == null ? "naissance inconnue" : "né(e) en " + year) : French.day(day),
                home == null ? "résidence inconnue" : home.communeName() + ", depuis le " + French.day(home.from()),
                files == null ? "aucune demande" : files,
                closeness(hit.match().closeness()));
    }

    /** What brings it near; a name that is not for this agent is not told by its likeness either. */
    static String why(Hit hit) {
        return hit.hidden() ? KEPT_AWAY : String.join(" ", hit.match().reasons());
    }

    private static List<SearchPage.Piece> pieces(Hit hit) {
        var pieces = new ArrayList<SearchPage.Piece>();
        for (var word : hit.person().displayName().split(" ")) {
            boolean read = hit.match().read().contains(word)
                    || List.of(word.split("-")).stream()
                            .anyMatch(piece -> hit.match().read().contains(piece));
            pieces.add(new SearchPage.Piece(word, read));
        }
        return pieces;
    }

    private static StateTag closeness(Closeness closeness) {
        return switch (closeness) {
            case VERY_CLOSE -> StateTag.of(Tone.OK, closeness.label());
            case CLOSE, DISTANT -> new StateTag(Tone.CALM, "user", closeness.label());
        };
    }

    static StateTag grade(DuplicateGrade grade) {
        return switch (grade) {
            case NEAR_CERTAIN -> new StateTag(Tone.NO, "alert", grade.label());
            case PROBABLE -> new StateTag(Tone.JUDGE, "users", grade.label());
            case POSSIBLE -> new StateTag(Tone.CALM, "user", grade.label());
        };
    }

    /** The first two of the nearest results that may be one person. */
    static SearchPage.@Nullable Couple couple(Found found) {
        var near = found.hits().stream()
                .filter(hit -> !hit.hidden())
                .limit(COMPARED)
                .toList();
        for (int i = 0; i < near.size(); i++) {
            for (int j = i + 1; j < near.size(); j++) {
                var one = near.get(i);
                var other = near.get(j);
                var like = Resemblance.between(one.profile(), other.profile()).orElse(null);
                if (like != null && like.grade() != DuplicateGrade.POSSIBLE) {
                    return new SearchPage.Couple(
                            one.person().displayName(),
                            other.person().displayName(),
                            String.join(" ", like.reasons()),
                            DuplicatePages.compareHref(one.person(), other.person()));
                }
            }
        }
        return null;
    }

    static List<SearchPage.Resembling> resembling(Found found) {
        var typed = typed(found).profile();
        if (typed == null) {
            return List.of();
        }
        return found.hits().stream()
                .filter(hit -> !hit.hidden())
                .flatMap(hit ->
                        Resemblance.between(typed, hit.profile()).stream().map(like -> resembling(hit.person(), like)))
                .limit(RESEMBLING)
                .toList();
    }

    static SearchPage.Resembling resembling(PersonSummary person, Resemblance like) {
        var day = person.birthDate();
        return new SearchPage.Resembling(
                grade(like.grade()),
                person.hidden() ? null : "/personnes/" + person.number(),
                day == null ? person.displayName() : person.displayName() + ", " + French.day(day),
                person.hidden() ? KEPT_AWAY : String.join(" ", like.reasons()));
    }

    static TypedIdentity typed(Found found) {
        var nearest = found.hits().isEmpty() ? null : found.hits().getFirst().match();
        return TypedIdentity.of(found.text(), nearest);
    }

    /** The form to create a file, with what was typed. */
    static String createHref(Found found, String birthTyped) {
        var typed = typed(found);
        var day = typed.birth().day();
        var year = typed.birth().year();
        var known = day == null ? (year == null ? birthTyped : year.toString()) : French.numericDate(day);
        return PageAddress.of("/personnes/nouvelle")
                .with("nom", typed.family())
                .with("prenoms", typed.first())
                .with("naissance", known)
                .href();
    }
}
