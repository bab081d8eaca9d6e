package nc.maillage.applications.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationNumber;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.applications.domain.Channel;
import nc.maillage.applications.domain.FamilyMember;
import nc.maillage.applications.store.ApplicationStore;
import nc.maillage.audit.AuditLog;
import nc.maillage.correspondence.LetterId;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.NotFound;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.PublishedSchemes.SchemeVersion;
import nc.maillage.schemes.SchemeCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers a request on the published version of its scheme, and tells the person its date and what silence means. */
@Component
@Transactional
public class RegisterApplication {
    private final ApplicationStore store;
    private final OpenedFiles files;
    private final People people;
    private final PublishedSchemes schemes;
    private final ApplicationLetters letters;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;
    private final SchemeCatalogue catalogue;

    RegisterApplication(
            ApplicationStore store,
            OpenedFiles files,
            People people,
            PublishedSchemes schemes,
            ApplicationLetters letters,
            AuditLog log,
            Ids ids,
            Clock clock,
            SchemeCatalogue catalogue) {
        this.store = store;
        this.files = files;
        this.people = people;
        this.schemes = schemes;
        this.letters = letters;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    /**
     * « Demande à enregistrer ».
     *
     * @param family who the applicant asks to attach, chosen from the household of the day of reception
     * @param renewedCard number of the card to renew, null for a first request
     */
    public record NewApplication(
            PersonId applicant,
            String scheme,
            Channel channel,
            LocalDate receivedOn,
            List<PersonId> family,
            @Nullable String renewedCard) {}

    public Act register(NewApplication asked) {
        Permissions.require(Right.REGISTER_APPLICATION);
        var person = people.find(asked.applicant()).orElseThrow(() -> new NotFound("person"));
        files.refuseIfKeptAway(List.of(asked.applicant()));
        files.refuseIfKeptAway(asked.family());
        if (asked.receivedOn().isAfter(LocalDate.now(clock))) {
            return Act.Invalid.field(
                    "received",
                    "Le %s est dans le futur. Vérifiez la date de réception."
                            .formatted(French.day(asked.receivedOn())));
        }
        var birth = person.birthDate();
        if (birth != null && asked.receivedOn().isBefore(birth)) {
            return Act.Invalid.field(
                    "received",
                    "Le %s est avant la naissance de la personne. Vérifiez l’année."
                            .formatted(French.day(asked.receivedOn())));
        }
        var version = schemes.inForce(asked.scheme(), asked.receivedOn());
        if (version.isEmpty()) {
            return Act.Invalid.field(
                    "received",
                    "Aucune version de ce dispositif n’est publiée pour le %s. Vérifiez la date, ou demandez à la direction de publier une version."
                            .formatted(French.day(asked.receivedOn())));
        }
        var someone = catalogue.required(asked.scheme()).forAnother().orElse(null);
        if (someone != null && asked.family().size() != 1) {
            return Act.Invalid.field(
                    "family",
                    "Choisissez %s, et personne d’autre\u00A0: une demande se fait pour une personne à la fois."
                            .formatted(someone.words()));
        }
        var family = new ArrayList<FamilyMember>();
        var refusal = family(asked, family);
        return refusal != null ? refusal : new Act.Done(write(asked, version.get(), family));
    }

    private @Nullable Act family(NewApplication asked, List<FamilyMember> family) {
        var household = people.householdOn(asked.applicant(), asked.receivedOn());
        var seen = new HashSet<PersonId>();
        seen.add(asked.applicant());
        for (var person : asked.family()) {
            if (!seen.add(person)) {
                return Act.Invalid.field("family", "La même personne est choisie deux fois. Gardez-la une seule fois.");
            }
            var member = household.members().stream()
                    .filter(each -> each.person().id().equals(person))
                    .findFirst();
            if (member.isEmpty()) {
                return Act.Invalid.field(
                        "family",
                        "Une personne choisie ne fait pas partie du foyer au %s. Mettez d’abord le foyer à jour."
                                .formatted(French.day(asked.receivedOn())));
            }
            family.add(new FamilyMember(
                    person, FamilyMember.Link.ofHousehold(member.get().link())));
        }
        return null;
    }

    private ApplicationFile write(NewApplication asked, SchemeVersion version, List<FamilyMember> family) {
        var today = LocalDate.now(clock);
        var session = CurrentAgent.required();
        var agent = session.agent().id();
        var number = store.nextNumber(ApplicationNumber.prefixOf(asked.scheme()), today.getYear());
        var file = new ApplicationFile(
                new ApplicationId(ids.next()),
                number,
                asked.scheme(),
                version.number(),
                asked.renewedCard() != null,
                asked.renewedCard(),
                asked.applicant(),
                family,
                asked.channel(),
                asked.receivedOn(),
                today,
                null,
                agent,
                session.may(Right.ASSESS) ? agent : null,
                new ApplicationState.Registered(),
                List.of(),
                1);
        var letter = letters.acknowledge(file, version.title());
        var acknowledged = file.acknowledgedBy(letter);
        store.insert(acknowledged);
        logged(acknowledged, letter);
        return acknowledged;
    }

    private void logged(ApplicationFile file, LetterId letter) {
        var id = file.id().value();
        log.append(
                "application.registered",
                FileChanges.SUBJECT,
                id,
                Map.of(
                        "number",
                        file.number().toString(),
                        "channel",
                        file.channel().name(),
                        "version",
                        "1"));
        log.append(
                "application.acknowledged",
                FileChanges.SUBJECT,
                id,
                Map.of("letter", letter.value().toString(), "version", "1"));
    }
}
