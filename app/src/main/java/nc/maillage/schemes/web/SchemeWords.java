package nc.maillage.schemes.web;

import nc.maillage.law.Period;
import nc.maillage.law.dated.RuleVersion;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.schemes.SchemeCatalogue;
import nc.maillage.schemes.domain.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words of the pages of schemes. */
@Component
@Transactional
class SchemeWords {
    static final StateTag NOT_PUBLISHED = new StateTag(Tone.CALM, "none", "Aucune version publiée");

    private final Agents agents;
    private final SchemeCatalogue catalogue;

    SchemeWords(Agents agents, SchemeCatalogue catalogue) {
        this.agents = agents;
        this.catalogue = catalogue;
    }

    Scheme found(String key) {
        return catalogue.byKey(key).orElseThrow(() -> new NotFound("dispositif " + key));
    }

    BodyOfLaw law(String key) {
        return catalogue.law(key).orElseThrow(() -> new NotFound("matière " + key));
    }

    String agent(AgentId id) {
        return agents.byId(id).map(Agent::displayName).orElse("agent parti");
    }

    StateTag standing(Standing standing) {
        return switch (standing) {
            case Standing.Proposed _ -> new StateTag(Tone.JUDGE, "eyes", "À approuver");
            case Standing.Approved _ -> StateTag.of(Tone.OK, "Approuvée");
            case Standing.Rejected _ -> StateTag.of(Tone.NO, "Non approuvée");
        };
    }

    String reviewed(Standing standing) {
        return switch (standing) {
            case Standing.Proposed _ -> "Attend une autre personne.";
            case Standing.Approved(var by, var at) ->
                "Par %s, le %s.".formatted(agent(by), French.day(French.dayOf(at)));
            case Standing.Rejected(var by, var at, var reason) ->
                "Par %s, le %s : « %s »".formatted(agent(by), French.day(French.dayOf(at)), reason);
        };
    }

    static String days(RuleVersion version) {
        return days(version.applies()) + (version.attested() ? ", premier jour que les sources montrent" : "");
    }

    static String days(Period period) {
        var to = period.to();
        if (to == null) {
            return "depuis le " + French.day(period.from());
        }
        return to.equals(period.from())
                ? "le " + French.day(to)
                : "du " + French.day(period.from()) + " au " + French.day(to);
    }

    static ValueRow row(DatedValue value, String origin) {
        var published = value.publishedOn();
        return new ValueRow(
                value.asValue().rendered(),
                (value.attested() ? "au plus tard le " : "") + French.day(value.appliesFrom()),
                published == null ? "inconnue" : French.day(published),
                new ValueRow.Exported(Csv.day(value.appliesFrom()), !value.attested(), Csv.day(published)),
                value.reference().inFrench(),
                value.reference().link(),
                value.grade().symbol(),
                value.grade().label(),
                value.confirmed(),
                origin);
    }
}
