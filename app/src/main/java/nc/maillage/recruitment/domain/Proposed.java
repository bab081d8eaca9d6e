package nc.maillage.recruitment.domain;

import java.time.LocalDate;
import nc.maillage.notices.text.Fold;
import nc.maillage.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * « Contenu proposé » : what a notice says of a unit, of its name, of its staff, of a post or of an application.
 *
 * @param name of the unit, of the post or of the application
 * @param unit the unit above, or the one that has the staff, the post or the application
 * @param from the day of the name, else that of the notice
 * @param quote the words of the notice
 * @param doubt why a person should look twice, null where the words leave none
 */
public record Proposed(
        ProposalKind kind,
        String name,
        @Nullable String acronym,
        @Nullable UnitKind unitKind,
        @Nullable String unit,
        @Nullable String unitAcronym,
        @Nullable Integer number,
        @Nullable String qualifier,
        @Nullable String counted,
        @Nullable LocalDate from,
        @Nullable String act,
        @Nullable String corps,
        @Nullable String job,
        @Nullable String place,
        String quote,
        @Nullable String doubt,
        @Nullable Direction within) {
    /** « Direction de l’avis » : units of two directions may bear one name. */
    public record Direction(String name, @Nullable String acronym) {}

    /** Of no direction that is known. */
    public Proposed(
            ProposalKind kind,
            String name,
            @Nullable String acronym,
            @Nullable UnitKind unitKind,
            @Nullable String unit,
            @Nullable String unitAcronym,
            @Nullable Integer number,
            @Nullable String qualifier,
            @Nullable String counted,
            @Nullable LocalDate from,
            @Nullable String act,
            @Nullable String corps,
            @Nullable String job,
            @Nullable String place,
            String quote,
            @Nullable String doubt) {
        this(
                kind,
                name,
                acronym,
                unitKind,
                unit,
                unitAcronym,
                number,
                qualifier,
                counted,
                from,
                act,
                corps,
                job,
                place,
                quote,
                doubt,
                null);
    }

    /** « Cité autrement ». */
    public Proposed quoting(String words) {
        return with(words, within);
    }

    public Proposed in(@Nullable Direction direction) {
        return with(quote, direction);
    }

    private Proposed with(String words, @Nullable Direction direction) {
        return new Proposed(
                kind,
                name,
                acronym,
                unitKind,
                unit,
                unitAcronym,
                number,
                qualifier,
                counted,
                from,
                act,
                corps,
                job,
                place,
                words,
                doubt,
                direction);
    }

    public boolean sure() {
        return doubt == null;
    }

    /** The same thing said by two notices has one key. */
    public String key() {
        var named = Fold.key(name);
        return switch (kind) {
            case UNIT -> unit == null || within == null ? named : "%s|%s".formatted(named, Fold.key(within.name()));
            case NAME -> "%s|%s".formatted(named, from);
            case HEADCOUNT -> "%s|%s|%s|%s".formatted(named, number, Fold.key(text(counted)), from);
            case POST -> "%s|%s|%s".formatted(named, Fold.key(text(unit)), from);
            case TOOL -> "%s|%s".formatted(named, Fold.key(text(unit)));
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
