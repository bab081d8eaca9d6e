package nc.maillage.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.law.Francs;
import nc.maillage.law.configured.AidExample;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.schemes.SchemePublication.Published;
import nc.maillage.schemes.domain.AidDraft;
import nc.maillage.schemes.domain.ExpectedOutcome;
import nc.maillage.schemes.usecase.AidAct;
import nc.maillage.schemes.usecase.EditAid;
import nc.maillage.schemes.usecase.PublishAid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An invented holiday aid, as an administrator of a CCAS would type it. */
@Component
public class HolidayAid {
    public static final String KEY = "vacances-essai";
    public static final LocalDate ASKED = LocalDate.of(2026, 9, 15);

    private final Actors actors;
    private final EditAid edit;
    private final PublishAid publish;

    HolidayAid(Actors actors, EditAid edit, PublishAid publish) {
        this.actors = actors;
        this.edit = edit;
        this.publish = publish;
    }

    /** « Centre » : a collectivity of its own, who writes its aids and who publishes them. */
    public record Centre(String here, Session author, Session reader) {}

    public Centre centre() {
        var here = actors.freshCollectivity();
        return new Centre(here, actors.administrator(here), actors.director(here));
    }

    /** For a child from 3 to 17 years: 30 000 F with a grant, 15 000 F without, at most 40 000 F a year. */
    public static Map<String, String> fields(String from) {
        return new LinkedHashMap<>(Map.ofEntries(
                Map.entry("title", "Aide aux vacances d’essai"),
                Map.entry("key", KEY),
                Map.entry("granted", "l’aide aux vacances"),
                Map.entry("for", "enfant"),
                Map.entry("source.text", "Délibération d’essai du conseil d’administration"),
                Map.entry("source.date", "05/01/2026"),
                Map.entry("source.grade", "S"),
                Map.entry("source.confirmed", "oui"),
                Map.entry("applies_from", from),
                Map.entry("age.min", "3"),
                Map.entry("age.max", "17"),
                Map.entry("resources.kind", "none"),
                Map.entry("rights[0].label", "Élève boursier"),
                Map.entry("rights[0].question", "L’enfant a-t-il une bourse ?"),
                Map.entry("rights[0].effect", "montant"),
                Map.entry("amount.kind", "by_right"),
                Map.entry("amount.by_right.right", "eleve-boursier"),
                Map.entry("amount.by_right.held", "30 000"),
                Map.entry("amount.by_right.otherwise", "15000"),
                Map.entry("cap.francs", "40000"),
                Map.entry("pieces[0].label", "Notification de la bourse"),
                Map.entry("pieces[0].when", "right_eleve_boursier=oui")));
    }

    public static Map<String, Object> facts(boolean grant, long paid) {
        var facts = new LinkedHashMap<>(told(grant, paid));
        facts.put("application_date", ASKED.toString());
        return facts;
    }

    /** What is established on a request, whose day is known. */
    public static Map<String, Object> told(boolean grant, long paid) {
        return Map.of("child_birth_date", "2014-05-02", "right_eleve_boursier", grant, "paid_this_year", paid);
    }

    public static AidExample expecting(String name, boolean grant, ExpectedOutcome outcome, @Nullable Long francs) {
        return new AidExample(
                name, ASKED, facts(grant, 0), outcome.proposal(), francs == null ? null : Francs.of(francs));
    }

    public AidDraft written(Session author, Map<String, String> fields) {
        return actors.as(author, () -> {
            var begun = done(edit.start(new EditAid.Start.Blank()));
            return done(edit.save(begun.id(), begun.revision(), fields, ""));
        });
    }

    public AidDraft keeping(Session author, AidDraft draft, AidExample example) {
        return actors.as(author, () -> done(edit.keepExample(draft.id(), draft.revision(), example)));
    }

    public Published published(Session reader, AidDraft draft) {
        return actors.as(reader, () -> publish.publish(draft.id(), draft.revision()));
    }

    /** In force since January, with its examples, and an approver entitled to sign. */
    public UUID inForce(String here) {
        return inForce(
                here,
                fields("01/01/2026"),
                expecting("Boursier", true, ExpectedOutcome.GRANTED, 30_000L),
                expecting("Sans bourse", false, ExpectedOutcome.GRANTED, 15_000L));
    }

    /** The same, for whoever of the household it is asked for. */
    public UUID inForceForAnother(String here) {
        var fields = fields("01/01/2026");
        fields.put("for", "personne");
        return inForce(
                here,
                fields,
                forAnother(expecting("Boursier", true, ExpectedOutcome.GRANTED, 30_000L)),
                forAnother(expecting("Sans bourse", false, ExpectedOutcome.GRANTED, 15_000L)));
    }

    private static AidExample forAnother(AidExample ofAChild) {
        var facts = new LinkedHashMap<String, Object>(ofAChild.facts());
        facts.put(CommonFacts.PERSON_BIRTH_DATE, facts.remove(CommonFacts.CHILD_BIRTH_DATE));
        return new AidExample(ofAChild.name(), ASKED, facts, ofAChild.proposal(), ofAChild.amount());
    }

    private UUID inForce(String here, Map<String, String> fields, AidExample one, AidExample other) {
        var author = actors.administrator(here);
        var draft = keeping(author, keeping(author, written(author, fields), one), other);
        if (!(published(actors.director(here), draft) instanceof Published.Done)) {
            throw new AssertionError(published(actors.director(here), draft));
        }
        actors.letSign(actors.approver(here), KEY, LocalDate.of(2010, 1, 1), null);
        return draft.id();
    }

    public static AidDraft done(AidAct act) {
        if (act instanceof AidAct.Done(var draft)) {
            return draft;
        }
        throw new AssertionError(act);
    }
}
