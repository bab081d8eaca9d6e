package nc.maillage.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.Decisions.Grant;
import nc.maillage.decisions.Decisions.NewProposal;
import nc.maillage.decisions.Decisions.Proposed;
import nc.maillage.decisions.Decisions.Reviewed;
import nc.maillage.decisions.ProposalId;
import nc.maillage.decisions.Ruling;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.people.Birth;
import nc.maillage.people.NewPerson;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.Sex;
import nc.maillage.people.usecase.CreatePerson;
import nc.maillage.schemes.SchemePublication;
import nc.maillage.schemes.SchemePublication.Drafted;
import nc.maillage.schemes.SchemePublication.NewVersion;
import org.springframework.stereotype.Component;

/** Takes a file of facts to a proposal, then to a signed decision, through the use cases, in any collectivity of a test. */
@Component
public class Decided {
    public static final String SCHEME = "amg-sud";
    private static final LocalDate OPENED = LocalDate.of(2022, 7, 1);
    private static final AtomicInteger REFERENCES = new AtomicInteger(10_000);

    private final Set<String> ready = ConcurrentHashMap.newKeySet();
    private final Actors actors;
    private final SchemePublication publication;
    private final Decisions decisions;
    private final CreatePerson createPerson;

    Decided(Actors actors, SchemePublication publication, Decisions decisions, CreatePerson createPerson) {
        this.actors = actors;
        this.publication = publication;
        this.decisions = decisions;
        this.createPerson = createPerson;
    }

    public String ready(String collectivity) {
        return ready(collectivity, SCHEME);
    }

    /** Publishes the scheme there, with its approver entitled to sign; does it once. */
    public synchronized String ready(String collectivity, String scheme) {
        if (ready.add(collectivity + " " + scheme)) {
            var drafted = actors.as(
                    actors.administrator(collectivity),
                    () -> publication.draft(new NewVersion(
                            scheme, OPENED, publication.suggestedPieces(scheme), 12, "Version des essais.")));
            var draft = ((Drafted.Done) drafted).draft();
            actors.as(actors.director(collectivity), () -> publication.publish(draft));
            actors.letSign(actors.approver(collectivity), scheme, OPENED, null);
        }
        return collectivity;
    }

    /** Somebody new, who is like nobody that the collectivity already knows. */
    public PersonId someone(String collectivity) {
        for (int tries = 0; tries < 20; tries++) {
            var random = UUID.randomUUID();
            var born = LocalDate.of(1940, 1, 1).plusDays(Math.floorMod(random.getLeastSignificantBits(), 25_000L));
            var person = NewPerson.named(letters(random), "Lydie", Provenance.declared(Verdicts.RECEIVED))
                    .born(Birth.on(born), Sex.F);
            var outcome = actors.as(actors.caseOfficer(collectivity), () -> createPerson.create(person, Set.of(), ""));
            if (outcome instanceof CreatePerson.Outcome.Created created) {
                return created.id();
            }
        }
        throw new IllegalStateException("everybody is like somebody in " + collectivity);
    }

    /** What the rules lead to, written as the case officer would. */
    public NewProposal following(Verdicts file, PersonId person) {
        var assessment = file.assessed();
        var ruling = switch (assessment.proposal()) {
            case GRANT -> Ruling.GRANT;
            case REFUSE -> Ruling.REFUSE;
            case ROUTE_ELSEWHERE -> Ruling.ROUTE_ELSEWHERE;
            case FOR_A_PERSON -> throw new IllegalArgumentException("not judged yet: " + assessment.summary());
        };
        var category = assessment.category();
        var attached = assessment.members().stream()
                .filter(MemberAssessment::isAttached)
                .map(member -> new PersonId(UUID.fromString(String.valueOf(member.person()))))
                .toList();
        var grant = ruling == Ruling.GRANT && category != null ? year(category, attached) : null;
        return new NewProposal(
                UUID.randomUUID(),
                "AMG-2026-" + REFERENCES.incrementAndGet(),
                person,
                List.of(),
                SCHEME,
                1,
                Verdicts.RECEIVED,
                ruling,
                file.facts(),
                grant,
                "");
    }

    public ProposalId propose(String collectivity, NewProposal proposal) {
        var proposed = actors.as(actors.caseOfficer(ready(collectivity)), () -> decisions.propose(proposal));
        return switch (proposed) {
            case Proposed.Done(var id) -> id;
            case Proposed.Refused(var why) -> throw new IllegalStateException(why);
        };
    }

    public ProposalId propose(String collectivity, Verdicts file) {
        return propose(collectivity, following(file, someone(ready(collectivity))));
    }

    public Decision sign(String collectivity, ProposalId proposal) {
        return as(actors.approver(collectivity), proposal);
    }

    public Decision sign(String collectivity, Verdicts file) {
        return sign(collectivity, propose(collectivity, file));
    }

    private Decision as(Session approver, ProposalId proposal) {
        return actors.as(approver, () -> {
            var reviewed = decisions.sign(proposal, true);
            if (reviewed instanceof Reviewed.Done done && done.decision() != null) {
                return decisions.find(done.decision()).orElseThrow();
            }
            throw new IllegalStateException("not signed: " + reviewed);
        });
    }

    private static String letters(UUID random) {
        var name = new StringBuilder("K");
        random.toString().chars().filter(c -> c != '-').limit(14).forEach(c -> name.append((char) ('a' + c % 23)));
        return name.toString();
    }

    private static Grant year(String category, List<PersonId> attached) {
        return new Grant(
                category, attached, Verdicts.DAY, Verdicts.DAY.plusYears(1).minusDays(1), "");
    }
}
