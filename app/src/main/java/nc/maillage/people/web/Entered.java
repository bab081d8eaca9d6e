package nc.maillage.people.web;

import java.util.List;
import nc.maillage.people.usecase.OpenPerson.PersonFile;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/** What was typed in the forms of a person's file, as it was typed. */
public final class Entered {
    private Entered() {}

    public record Identity(
            @Nullable String sex,
            @Nullable String birth,
            @Nullable String status,
            @Nullable String source,
            @Nullable Integer version) {
        static Identity of(PersonFile file) {
            var identity = file.identity();
            var day = identity.birth().day();
            var year = identity.birth().year();
            return new Identity(
                    identity.sex() == null ? "" : identity.sex().name(),
                    day == null ? (year == null ? "" : year.toString()) : French.numericDate(day),
                    identity.status().name(),
                    "",
                    null);
        }
    }

    public record Name(
            @Nullable String kind,
            @Nullable String value,
            @Nullable String former,
            @Nullable String source,
            @Nullable String withdraw,
            @Nullable Integer version) {}

    public record Contact(
            @Nullable String kind,
            @Nullable String value,
            @Nullable String messages,
            @Nullable String source,
            @Nullable String withdraw,
            @Nullable Integer version) {}

    public record Residence(
            @Nullable String place,
            @Nullable String line,
            @Nullable String from,
            @Nullable String to,
            @Nullable String source,
            @Nullable String withdraw,
            @Nullable Integer version) {}

    public record Tribe(
            @Nullable String tribe,
            @Nullable String commune,
            @Nullable String source,
            @Nullable Integer version) {}

    public record Cover(
            @Nullable String kind,
            @Nullable String detail,
            @Nullable String from,
            @Nullable String to,
            @Nullable String source,
            @Nullable String withdraw,
            @Nullable Integer version) {}

    /** A member to bring in: {@code member} is the number of a person. */
    public record Member(
            @Nullable String member,
            @Nullable String kinship,
            @Nullable String from,
            @Nullable String shared,
            @Nullable String family,
            @Nullable String source,
            @Nullable Integer version) {}

    public record Departure(
            @Nullable String member,
            @Nullable String lastDay,
            @Nullable String own,
            @Nullable String source,
            @Nullable Integer version) {}

    public record Formation(
            @Nullable String from,
            @Nullable String source,
            @Nullable Integer version) {}

    public record Restriction(
            @Nullable String restricted,
            @Nullable String reason,
            @Nullable Integer version) {}

    public record Newcomer(
            @Nullable String family,
            @Nullable String first,
            @Nullable String born,
            @Nullable String customary,
            @Nullable String birth,
            @Nullable String sex,
            @Nullable String status,
            @Nullable String phone,
            @Nullable String place,
            @Nullable String line,
            @Nullable String since,
            @Nullable String source,
            @Nullable List<String> seen,
            @Nullable String reason) {
        public static Newcomer of(String family, String first, String birth) {
            return new Newcomer(family, first, "", "", birth, "", "", "", "", "", "", "", List.of(), "");
        }
    }
}
