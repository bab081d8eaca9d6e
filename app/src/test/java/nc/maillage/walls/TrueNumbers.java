package nc.maillage.walls;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Role;
import nc.maillage.access.usecase.DeclareRecusal;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.InventedNotices;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.usecase.DraftVacancy;
import nc.maillage.recruitment.usecase.ImportNotice;
import nc.maillage.recruitment.usecase.JudgeProposal;
import nc.maillage.recruitment.usecase.SendNotices;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Town;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What truly exists in the town, by the place where its number or identifier stands in an address. */
@Component
class TrueNumbers {
    /** What each variable of a route stands for, by what stands before it, and where a true one of the province is read. */
    private static final Map<String, String> WHERE = Map.ofEntries(
            person("personnes/number", "max(number)"),
            person("doublons/one", "max(number)"),
            person("other", "max(number) - 1"),
            Map.entry("demandes/number", "select max(number) from applications.application where collectivity_id = :c"),
            Map.entry("dispositifs/key", "select max(scheme) from schemes.version where collectivity_id = :c"),
            Map.entry("versions/number", "select max(number)::text from schemes.version where collectivity_id = :c"),
            Map.entry("decisions/number", "select max(number) from decisions.decision where collectivity_id = :c"),
            Map.entry("cartes/number", "select max(number) from entitlements.card where collectivity_id = :c"),
            Map.entry("courriers/number", "select max(number) from correspondence.letter where collectivity_id = :c"),
            Map.entry("dispositifs/scheme", "select 'amg-sud'"),
            Map.entry("parametres/parameter", "select 'smag-mensuel'"),
            Map.entry("questions/question", "select max(question) from schemes.answer where collectivity_id = :c"),
            identifier("valeurs/id", "schemes.parameter_value"),
            identifier("reponses/id", "schemes.answer"),
            identifier("rejeux/run", "decisions.law_run"),
            Map.entry("recours/challenge", """
                    select max(c.id::text) from decisions.challenge c join decisions.decision d on d.id = c.decision
                    where c.collectivity_id = :c and d.number = (select max(number) from decisions.decision where collectivity_id = :c)
                    """),
            identifier("aides/id", "schemes.aid_draft"),
            Map.entry("exemples/at", "select '0'"),
            identifier("deports/id", "access.recusal"),
            identifier("comptes/id", "access.account"),
            identifier("unites/id", "organisation.unit"),
            identifier("delegations/id", "organisation.delegation"),
            identifier("acces-restreint/alert", "people.restricted_alert"),
            identifier("pieces/piece", "evidence.piece"),
            identifier("scenarios/scenario", "scenarios.scenario"),
            identifier("ecartes/id", "takeup.set_aside"),
            identifier("avis/notice", "recruitment.notice"),
            Map.entry("avis/address", "select max(address) from recruitment.publication where collectivity_id = :c"),
            identifier("propositions/proposal", "recruitment.proposal"),
            identifier("envois/intake", "recruitment.intake"),
            identifier("postes/post", "recruitment.post"),
            identifier("pieces/id", "evidence.piece"),
            Map.entry(
                    "recrutement/vacancy",
                    "select max(vacancy::text) from recruitment.publication where collectivity_id = :c"),
            identifier("candidatures/candidacy", "candidacies.candidacy"),
            identifier("demandes/candidacy", "candidacies.candidacy"),
            Map.entry("accuses/receipt", "select '1'"),
            Map.entry("versions/version", "select '1'"),
            Map.entry("emploi-local/step", "select 'niveau'"),
            Map.entry("classe/step", "select 'conditions'"),
            identifier("pieces/file", "candidacies.piece"),
            identifier("propositions/id", "decisions.proposal"));

    private static final String RESTRICTED = """
            select to_char(birth_date, 'YYYY-MM-DD') || '/' || replace(used || '+' || first, ' ', '+') from people.summary
            where collectivity_id = :c and restricted and birth_date is not null order by number limit 1
            """;

    private static final Map<String, String> VALUE = Map.of(
            "valeur",
            "150000",
            "depuis",
            "01/11/2026",
            "texte",
            "Arrêté",
            "lien",
            "https://example.nc",
            "fiabilite",
            "S");

    private final Town town;
    private final Doors doors;
    private final DeclareRecusal recuse;
    private final ImportNotice importer;
    private final JudgeProposal judge;
    private final SendNotices send;
    private final PostStore posts;
    private final DraftVacancy draft;
    private final TownCandidacy candidacy;
    private final List<BackgroundJobs.Handler> jobs;
    private final TransactionTemplate transaction;

    TrueNumbers(
            Town town,
            Doors doors,
            DeclareRecusal recuse,
            ImportNotice importer,
            JudgeProposal judge,
            SendNotices send,
            PostStore posts,
            DraftVacancy draft,
            TownCandidacy candidacy,
            List<BackgroundJobs.Handler> jobs,
            TransactionTemplate transaction) {
        this.town = town;
        this.doors = doors;
        this.recuse = recuse;
        this.importer = importer;
        this.judge = judge;
        this.send = send;
        this.posts = posts;
        this.draft = draft;
        this.candidacy = candidacy;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /** By « segment before it / name », else by name; one of each kind. */
    Map<String, String> of(String slug) {
        complete();
        var found = new LinkedHashMap<String, String>();
        WHERE.forEach((variable, sql) -> found.put(variable, town.read(sql, slug)));
        candidacy.link(slug).ifPresent(token -> found.put("candidature/token", token));
        drawn(slug, "correspondence.render", "correspondence.letter", found.get("courriers/number"));
        drawn(slug, "card-sheet", "entitlements.card", found.get("cartes/number"));
        return found;
    }

    /** The demonstration leaves most of its documents to be drawn later. */
    private void drawn(String slug, String kind, String table, @Nullable String number) {
        var id = town.read(
                "select id::text from %s where collectivity_id = :c and number = '%s'".formatted(table, number), slug);
        var job = jobs.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        Tenancy.within(
                new CollectivityId(town.collectivity(slug)),
                () -> transaction.executeWithoutResult(status -> job.run(UUID.fromString(id))));
    }

    /** What the demonstration has none of: an agent kept away, a restricted file come upon, a figure and an answer. */
    private void complete() {
        if (town.read("select count(*)::text from access.recusal where collectivity_id = :c", "sud")
                .equals("0")) {
            var officer = town.agent("sud", Role.CASE_OFFICER);
            var someone = town.read("select max(id::text) from people.person where collectivity_id = :c", "sud");
            CurrentAgent.actAs(
                    officer, () -> recuse.run(officer.agent().id(), UUID.fromString(someone), "Voisin", null));
            var hidden = town.read(RESTRICTED, "sud").split("/");
            doors.signedIn(officer).get("/recherche?naissance=%s&q=%s".formatted(hidden[0], hidden[1]));
            CurrentAgent.actAs(town.agent("sud", Role.HEAD_OF_OFFICE), () -> {
                importer.run("avis.txt", InventedNotices.read("direction"));
                judge.acceptSure(null);
                importer.run("page.pdf", InventedNotices.scanned());
                return draft.run(posts.all().getFirst().id());
            });
            var file = new SendNotices.Given("lettre.txt", "Bonjour.".getBytes(StandardCharsets.UTF_8));
            CurrentAgent.actAs(town.agent("sud", Role.HEAD_OF_OFFICE), () -> send.run(List.of(file, file)));
            candidacy.sent("sud");
            var director = doors.signedIn(town.agent("sud", Role.DIRECTOR));
            director.post("/dispositifs/amg-sud/parametres/smag-mensuel/valeurs", VALUE);
            director.post("/dispositifs/amg-sud/questions/Q-01/reponses", Map.of("reponse", "Douze mois."));
            director.post(
                    "/dispositifs/scenarios",
                    Map.of("pour-amg-sud", "oui", "titre", "Plafond relevé", "smag-mensuel", "900000"));
            doors.signedIn(officer)
                    .post(
                            "/demandes/non-recours/ecartes",
                            Map.of(
                                    "personne",
                                    town.read(
                                            "select lpad(min(number)::text, 7, '0') from people.person where collectivity_id = :c and not restricted",
                                            "sud"),
                                    "dispositif",
                                    "amg-sud",
                                    "raison",
                                    "Ne veut pas de carte."));
            director.post("/dispositifs/aides", Map.of("depuis", "modele:vacances-noumea"));
            director.post("/decisions/rejeux", Map.of("from", "01/01/2026", "to", "01/11/2026"));
            doors.signedIn(officer)
                    .post(
                            "/decisions/%s/recours"
                                    .formatted(town.read(
                                            "select max(number) from decisions.decision where collectivity_id = :c",
                                            "sud")),
                            Map.of("kind", "JUDICIAL", "filedOn", "23/11/2026", "reference", "2600417-1"));
        }
    }

    private static Map.Entry<String, String> person(String variable, String which) {
        return Map.entry(
                variable,
                "select lpad((%s)::text, 7, '0') from people.person where collectivity_id = :c".formatted(which));
    }

    private static Map.Entry<String, String> identifier(String variable, String table) {
        return Map.entry(variable, "select max(id::text) from %s where collectivity_id = :c".formatted(table));
    }
}
