package nc.maillage.schemes.web;

import java.time.LocalDate;
import nc.maillage.law.AsOf;
import nc.maillage.platform.French;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** « Jour du droit » : the day and what was known of it, as typed and as read; today where nothing is typed. */
record LawDay(AsOf asOf, String typedDay, String typedKnown) {

    /** Of a day to come is known what is known on that day: the values already approved count. */
    static LawDay read(@Nullable String day, @Nullable String known, LocalDate today, FormErrors errors) {
        var typedDay = Typed.date(day).orNull("jour", errors);
        var on = typedDay == null ? today : typedDay;
        var latest = on.isAfter(today) ? on : today;
        var typedKnown = Typed.date(known).orNull("connu", errors);
        if (typedKnown != null && typedKnown.isAfter(latest)) {
            errors.add("connu", "Personne ne sait encore ce qui sera connu le " + French.date(typedKnown) + ".");
            typedKnown = null;
        }
        return new LawDay(
                new AsOf(on, typedKnown == null ? latest : typedKnown),
                day == null ? French.numericDate(on) : day,
                known == null ? "" : known);
    }

    String inFrench() {
        return French.day(asOf.day());
    }

    String knownInFrench() {
        return French.day(asOf.knownOn());
    }
}
