package nc.maillage.decisions.lawreplay.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Typed;
import nc.maillage.schemes.PublishedSchemes.SchemeVersion;
import nc.maillage.schemes.SchemeCatalogue;

/** « Borne saisie » : a day or a published version, as typed, or the French sentence that says what is wrong with it. */
public sealed interface ReadingTyped {
    record Read(LawReading reading) implements ReadingTyped {}

    record Wrong(String why) implements ReadingTyped {}

    Pattern VERSION = Pattern.compile("([a-z][a-z0-9-]*)/([0-9]{1,4})");

    /** @param published the versions of this collectivity */
    static ReadingTyped read(String typed, List<SchemeVersion> published, SchemeCatalogue catalogue, LocalDate today) {
        var text = typed.strip();
        var version = VERSION.matcher(text);
        if (version.matches()) {
            return version(version.group(1), Integer.parseInt(version.group(2)), published, catalogue, today);
        }
        return switch (Typed.date(text)) {
            case Typed.Value<LocalDate>(var day) -> new Read(new LawReading(day.toString(), day, null));
            case Typed.Nothing<LocalDate> _ ->
                new Wrong("Donnez un jour, par exemple 17/04/2025, ou une version, par exemple bourses-sud/2.");
            case Typed.Wrong<LocalDate>(var why) ->
                new Wrong(why + " Une version publiée s’écrit ainsi : bourses-sud/2.");
        };
    }

    private static ReadingTyped version(
            String key, int number, List<SchemeVersion> published, SchemeCatalogue catalogue, LocalDate today) {
        var scheme = catalogue.byKey(key).orElse(null);
        if (scheme == null) {
            return new Wrong("Le dispositif « %s » n’existe pas.".formatted(key));
        }
        var versions =
                published.stream().filter(each -> each.scheme().equals(key)).toList();
        for (var each : versions) {
            if (each.number() == number) {
                var eve = each.to();
                return new Read(
                        new LawReading(key + "/" + number, eve == null || eve.isAfter(today) ? today : eve, key));
            }
        }
        var known = French.list(versions.stream()
                .map(each -> Integer.toString(each.number()))
                .sorted()
                .toList());
        return new Wrong("La version %d de « %s » n’est pas publiée ici. %s"
                .formatted(
                        number,
                        scheme.title(),
                        known.isEmpty() ? "Aucune ne l’est." : "Versions publiées : " + known + "."));
    }
}
