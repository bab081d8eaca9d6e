package nc.maillage.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Decisions.Assessed;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.parameter.ParameterValue;
import nc.maillage.law.scheme.Schemes;
import nc.maillage.scenarios.usecase.RunScenario;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A new value, from its text to the first request that it judges. */
@ProgramTest
class ProposedFigureChainTest {
    private static final String SMAG = "/dispositifs/amg-sud/parametres/smag-mensuel";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 15);

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Decided decided;

    @Autowired
    Decisions decisions;

    @Autowired
    RunScenario run;

    private String here;
    private Client administrator;
    private Client director;

    @BeforeEach
    void twoCardsWereGranted() {
        here = decided.ready(actors.freshCollectivity());
        administrator = doors.signedIn(actors.administrator(here));
        director = doors.signedIn(actors.director(here));
        decided.sign(here, Verdicts.aResident().earning(100_000));
        decided.sign(here, Verdicts.aResident().earning(30_000));
    }

    @Test
    void a_value_is_proposed_tried_approved_by_another_and_judges_from_its_day_on() {
        administrator.post(SMAG + "/valeurs", value("60 000"));
        assertThat(workshop("14/12/2026")).contains("143\u00A0662\u00A0F", "À approuver\u00A0: 60\u00A0000\u00A0F");
        assertThat(workshop("15/12/2026")).contains("143\u00A0662\u00A0F", "À approuver\u00A0: 60\u00A0000\u00A0F");
        assertThat(judgedOn(FIRST_DAY)).isEqualTo(Proposal.GRANT);

        assertThat(whomItMoves()).contains("Ce que cela coûte", "Accorder, carte A", "Refuser");

        var act = link(director.get(SMAG).body(), "action=\"([^\"]+/approuver)\"");
        assertThat(administrator.post(act, Map.of()).status()).isEqualTo(409);
        director.post(act, Map.of());

        assertThat(judgedOn(FIRST_DAY.minusDays(1))).isEqualTo(Proposal.GRANT);
        assertThat(judgedOn(FIRST_DAY)).isEqualTo(Proposal.REFUSE);
        assertThat(workshop("14/12/2026"))
                .contains(
                        "143\u00A0662\u00A0F",
                        "jusqu’au 14\u00A0décembre 2026",
                        "Puis 60\u00A0000\u00A0F dès le 15\u00A0décembre 2026")
                .doesNotContain("À approuver");
        assertThat(workshop("15/12/2026"))
                .contains("60\u00A0000\u00A0F", "ajouté par la collectivité")
                .doesNotContain("143\u00A0662\u00A0F");
    }

    @Test
    void of_each_published_scheme_a_proposed_value_is_tried_and_what_cannot_be_counted_is_said() {
        for (var scheme : Schemes.all()) {
            var figure = scheme.parameters().stream()
                    .flatMap(key -> ParameterSet.shipped().find(key, AsOf.on(TODAY)).stream()
                            .map(value -> Map.entry(key.name(), other(value))))
                    .findFirst();
            decided.ready(here, scheme.key());
            figure.ifPresent(changed -> {
                var typed = Map.of(
                        "pour-" + scheme.key(),
                        "oui",
                        changed.getKey(),
                        changed.getValue(),
                        "titre",
                        "Essai",
                        "mois",
                        "1");
                var tried = tried(director.post("/dispositifs/scenarios", typed).location());
                assertThat(tried)
                        .as(scheme.key())
                        .containsAnyOf("Ce que cela coûte", "La base ne contient aucune décision");
            });
        }
    }

    /** One more or one less, whatever it counts. */
    private static String other(ParameterValue value) {
        long now = value.value().numerator();
        return Long.toString(now > 1 ? now - 1 : now + 1);
    }

    private String tried(String scenario) {
        actors.as(actors.director(here), () -> {
            run.run(UUID.fromString(scenario.substring(scenario.lastIndexOf('/') + 1)));
            return true;
        });
        return director.get(scenario).body();
    }

    private String whomItMoves() {
        var form = link(director.get(SMAG).body(), "href=\"([^\"]+scenarios/nouveau[^\"]+)\"")
                .replace("&amp;", "&");
        assertThat(director.get(form).body()).contains("value=\"60000\"");
        var typed = Map.of("pour-amg-sud", "oui", "smag-mensuel", "60 000", "titre", "Valeur proposée", "mois", "24");
        var scenario = director.post("/dispositifs/scenarios", typed).location();
        return tried(scenario) + director.get(scenario + "/cas").body();
    }

    private String workshop(String day) {
        return director.get("/dispositifs/atelier?dispositif=amg-sud&jour=" + day)
                .body();
    }

    private Proposal judgedOn(LocalDate day) {
        var facts = Verdicts.aResident()
                .earning(100_000)
                .with("application_date", day.toString())
                .facts();
        var assessed = actors.as(actors.caseOfficer(here), () -> decisions.assess("amg-sud", facts, AsOf.on(day)));
        return ((Assessed.Done) assessed).assessment().proposal();
    }

    private static String link(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static Map<String, String> value(String typed) {
        var form = new LinkedHashMap<String, String>();
        form.put("valeur", typed);
        form.put("depuis", "15/12/2026");
        form.put("texte", "Arrêté du 20 novembre 2026");
        form.put("lien", "https://example.nc/arrete");
        form.put("fiabilite", "S");
        form.put("confirme", "oui");
        return form;
    }
}
