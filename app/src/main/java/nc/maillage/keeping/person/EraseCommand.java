package nc.maillage.keeping.person;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Right;
import nc.maillage.keeping.command.Arguments;
import nc.maillage.keeping.command.Terminal;
import nc.maillage.platform.French;
import nc.maillage.platform.StartRefused;
import nc.maillage.platform.database.Place;

/**
 * {@code ./maillage person erase} : erases persons whose files need no longer be kept. No known text fixes for how long a
 * file is kept: whoever orders it states the rule and the visa of the archives, and both stay in the report.
 */
final class EraseCommand {
    static final String USAGE =
            "Usage : maillage person erase NUMÉRO… --as COMPTE --years N --rule TEXTE --visa RÉFÉRENCE"
                    + " --report FICHIER [--yes] [--collectivity NOM]";

    private static final Act.Kind KIND = new Act.Kind(USAGE, Right.ERASE_PERSON, "--report");

    /** « Règle de conservation » : as stated by whoever orders the erasure. */
    record Rule(int years, String text, String visa) {}

    private EraseCommand() {}

    static int run(Terminal terminal, Place place, Arguments arguments) throws Exception {
        var rule = rule(arguments);
        Act.run(KIND, terminal, place, arguments, act -> erase(terminal, arguments, rule, act));
        return 0;
    }

    private static void erase(Terminal terminal, Arguments arguments, Rule rule, Act act) throws Exception {
        var numbers = arguments.words().subList(1, arguments.words().size());
        var people = people(act, numbers);
        refuseAlive(new Alive(act.rows(), people, French.dayOf(act.at())).reasons(rule.years()));
        confirm(terminal, arguments, numbers);
        var report = Report.of(act.by(), numbers, act.at(), rule, new Sweep(act.rows(), people).run());
        keep(act, people, rule, report);
        act.file().stream().write(report.printed().getBytes(StandardCharsets.UTF_8));
        act.done();
        terminal.out().print(report.printed());
        terminal.note("Procès-verbal : %s".formatted(act.to()));
    }

    private static Rule rule(Arguments arguments) {
        var open =
                "Aucun texte connu ne fixe la durée de conservation des dossiers : c’est une question ouverte, et rien"
                        + " ne s’efface de soi-même. Donnez la durée décidée (--years), le texte qui la décide (--rule) et le visa"
                        + " des Archives de la Nouvelle-Calédonie (--visa). ";
        for (var needed : List.of("--years", "--rule", "--visa")) {
            if (arguments.value(needed).filter(text -> !text.isBlank()).isEmpty()) {
                throw new StartRefused(open + USAGE);
            }
        }
        var years = arguments.required("--years", USAGE);
        if (!years.matches("[1-9][0-9]?")) {
            throw new StartRefused("--years attend un nombre d’années de 1 à 99, pas « %s ».".formatted(years));
        }
        return new Rule(
                Integer.parseInt(years), arguments.required("--rule", USAGE), arguments.required("--visa", USAGE));
    }

    /** Held until the end: nobody gives them a new request meanwhile. */
    private static UUID[] people(Act act, List<String> numbers) throws SQLException {
        var people = new ArrayList<UUID>();
        for (var number : numbers) {
            people.add(act.person(number));
        }
        var ids = people.toArray(UUID[]::new);
        act.rows().ids("select id from people.person where id = any(?) for update", (Object) ids);
        return ids;
    }

    private static void refuseAlive(List<String> reasons) {
        if (!reasons.isEmpty()) {
            throw new StartRefused("Effacement refusé. " + String.join(" ", reasons));
        }
    }

    private static void confirm(Terminal terminal, Arguments arguments, List<String> numbers) {
        if (arguments.has("--yes")) {
            return;
        }
        var asked = "Un effacement ne se défait pas. Tapez « %s » pour effacer :".formatted(String.join(" ", numbers));
        if (!terminal.ask()
                .apply(asked)
                .filter(String.join(" ", numbers)::equals)
                .isPresent()) {
            throw new StartRefused("Rien n’a été effacé : il manque la confirmation (dans un terminal, ou --yes).");
        }
    }

    private static void keep(Act act, UUID[] people, Rule rule, Report report) throws SQLException {
        for (var person : people) {
            act.rows().change("""
                    insert into keeping.erasure (id, collectivity_id, person, person_number, erased_at, ordered_by, rule, visa, report, digest)
                    select gen_random_uuid(), collectivity_id, id, number, transaction_timestamp(), ?, ?, ?, ?, ?
                    from people.person where id = ?
                    """, act.by().agent(), rule.text(), rule.visa(), report.text(), report.digest(), person);
            var details = Map.of("report", report.digest(), "years", Integer.toString(rule.years()));
            act.log("person.erased", person, details);
        }
    }
}
