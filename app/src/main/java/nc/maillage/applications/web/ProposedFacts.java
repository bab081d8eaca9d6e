package nc.maillage.applications.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.usecase.FileLaw;
import nc.maillage.applications.usecase.SheetFacts;
import nc.maillage.applications.usecase.SheetFacts.Proposed;
import nc.maillage.decisions.EarlierGrants;
import nc.maillage.law.configured.AidFacts;
import nc.maillage.law.fact.CommuneChoices;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import org.springframework.stereotype.Component;

/** « Faits proposés » : what the persons' sheets and earlier decisions tell of what a scheme asks; the agent keeps or corrects it. */
@Component
class ProposedFacts {
    private final SheetFacts sheets;
    private final People people;
    private final FileLaw law;
    private final EarlierGrants grants;

    ProposedFacts(SheetFacts sheets, People people, FileLaw law, EarlierGrants grants) {
        this.sheets = sheets;
        this.people = people;
        this.law = law;
        this.grants = grants;
    }

    Optional<Proposed> of(ApplicationFile file, String key) {
        return switch (key) {
            case AidFacts.COMMUNE -> commune(file);
            case AidFacts.PAID_THIS_YEAR -> Optional.of(paid(file));
            case AidFacts.PAYMENTS_THIS_YEAR -> Optional.of(payments(file));
            default -> sheets.of(new SheetFacts.Asked(file.applicant(), file.family(), file.receivedOn()), key);
        };
    }

    /** Whoever the aid is for: the person chosen, or the applicant. */
    private PersonId beneficiary(ApplicationFile file) {
        var concerned = law.concerned(file);
        return concerned.isEmpty() ? file.applicant() : concerned.getFirst();
    }

    private Optional<Proposed> commune(ApplicationFile file) {
        return people.residenceOn(beneficiary(file), file.receivedOn())
                .or(() -> people.residenceOn(file.applicant(), file.receivedOn()))
                .flatMap(home -> CommuneChoices.ALL.stream()
                        .filter(choice -> choice.value().equals(home.commune()))
                        .findFirst()
                        .map(choice -> new Proposed(
                                choice.value(), "Fiche de la personne\u00A0: habite " + home.communeName())));
    }

    private List<EarlierGrants.Given> given(ApplicationFile file) {
        return grants.of(
                file.scheme(),
                beneficiary(file),
                file.receivedOn().getYear(),
                file.id().value());
    }

    private Proposed paid(ApplicationFile file) {
        var given = given(file);
        var francs = given.stream()
                .mapToLong(each -> each.francs() == null ? 0 : each.francs())
                .sum();
        return new Proposed(francs, decided(file, given));
    }

    /** The last choice stands for « or more ». */
    private Proposed payments(ApplicationFile file) {
        var given = given(file);
        int most = law.sheet(file)
                        .find(AidFacts.PAYMENTS_THIS_YEAR, false)
                        .map(fact -> fact.choices().size())
                        .orElse(1)
                - 1;
        return new Proposed(Integer.toString(Math.min(given.size(), most)), decided(file, given));
    }

    private static String decided(ApplicationFile file, List<EarlierGrants.Given> given) {
        int year = file.receivedOn().getYear();
        return given.isEmpty()
                ? "Décisions de la collectivité\u00A0: aucune pour cette personne en " + year
                : "Décisions de la collectivité en %d\u00A0: %s"
                        .formatted(
                                year,
                                given.stream().map(EarlierGrants.Given::number).collect(Collectors.joining(", ")));
    }
}
