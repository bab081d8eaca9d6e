package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * « Foyer inventé » : who lives together at one address, since when, and where they lived before if it is known.
 *
 * @param before the stay that this one ended, null when it is too old to matter
 * @param leaves key of the home that its only member left, null for most
 * @param wealth rank of its standard of living in its commune, in thousandths
 * @param met day on which the province's reception first saw it; at the earliest once its first members are there
 */
public record Home(
        int key,
        Place place,
        String line,
        LocalDate since,
        @Nullable Stay before,
        @Nullable Integer leaves,
        int wealth,
        List<Member> members,
        LocalDate met) {
    public Home {
        members = List.copyOf(members);
    }

    /** « Séjour » ended the day before the next began. */
    public record Stay(Place place, String line, LocalDate from) {}

    /** « Lien » to the first member. */
    public enum Tie {
        SELF,
        PARTNER,
        CHILD,
        GRANDCHILD,
        PARENT,
        SIBLING,
        OTHER
    }

    /**
     * « Membre du foyer ».
     *
     * @param family adults and their own children have the same number: a home may hold several
     * @param child of the adults of that family
     * @param to last day there, null while it lasts
     */
    public record Member(
            int person,
            Tie tie,
            int family,
            boolean child,
            LocalDate from,
            @Nullable LocalDate to) {
        public boolean on(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }

        Member until(LocalDate last) {
            return new Member(person, tie, family, child, from, last);
        }
    }

    public Stream<Member> on(LocalDate day) {
        return members.stream().filter(member -> member.on(day));
    }

    /** Their first member lives there before them: a home that someone left, or one not yet reached by a move. */
    public boolean reachedOn(LocalDate day) {
        return !since.isAfter(day);
    }

    Home metOn(LocalDate day) {
        return new Home(key, place, line, since, before, leaves, wealth, members, day);
    }

    Home with(List<Member> changed) {
        return new Home(key, place, line, since, before, leaves, wealth, changed, met);
    }
}
