package nc.maillage.schemes.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.OpenQuestion;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.SchemeCatalogue;
import nc.maillage.schemes.domain.GivenAnswer;
import nc.maillage.schemes.domain.Standing;
import nc.maillage.schemes.store.AnswerStore;
import nc.maillage.schemes.store.OverlayStore;
import nc.maillage.schemes.store.VersionStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the jar ships, the figures of the collectivity’s own aids, and what the collectivity has approved laid over it. */
@Component
@Transactional
class SchemeRegister implements PublishedSchemes {
    private final VersionStore versions;
    private final OverlayStore overlay;
    private final AnswerStore answers;
    private final Agents agents;
    private final SchemeCatalogue catalogue;

    SchemeRegister(
            VersionStore versions,
            OverlayStore overlay,
            AnswerStore answers,
            Agents agents,
            SchemeCatalogue catalogue) {
        this.versions = versions;
        this.overlay = overlay;
        this.answers = answers;
        this.agents = agents;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<SchemeVersion> inForce(String scheme, LocalDate day) {
        return versions.inForce(scheme, day);
    }

    @Override
    public Optional<SchemeVersion> version(String scheme, int number) {
        return versions.published().stream()
                .filter(version -> version.scheme().equals(scheme) && version.number() == number)
                .findFirst();
    }

    @Override
    public List<SchemeVersion> all() {
        return versions.published();
    }

    @Override
    public ParameterSet parameters() {
        var approved = overlay.approved();
        var set = approved.isEmpty()
                ? ParameterSet.shipped()
                : ParameterSet.shipped().withOverlay(approved);
        for (var scheme : catalogue.all()) {
            set = scheme instanceof ConfiguredAid aid ? aid.laidOver(set) : set;
        }
        return set;
    }

    @Override
    public List<OpenQuestion> questions(String scheme) {
        var given = answers.of(scheme);
        return catalogue.law(scheme).stream()
                .flatMap(found -> found.openQuestions().stream())
                .map(question -> answered(question, given))
                .toList();
    }

    private OpenQuestion answered(OpenQuestion question, List<GivenAnswer> given) {
        return given.stream()
                .filter(answer -> answer.counts() && answer.question().equals(question.key()))
                .findFirst()
                .map(answer -> with(question, answer))
                .orElse(question);
    }

    private OpenQuestion with(OpenQuestion question, GivenAnswer answer) {
        var approval = (Standing.Approved) answer.standing();
        return new OpenQuestion(
                question.key(),
                question.question(),
                question.effect(),
                question.owner(),
                question.askedOn(),
                answer.text(),
                agents.byId(approval.by()).map(Agent::displayName).orElse("agent parti"),
                French.dayOf(approval.at()));
    }
}
