package nc.maillage.applications.web;

import java.time.Clock;
import java.time.LocalDate;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.applications.store.ApplicationStore;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonPanel;
import nc.maillage.platform.French;
import nc.maillage.schemes.SchemeCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests of a person, on the person's page. */
@Component
@Order(10)
@Transactional(readOnly = true)
class PersonApplications implements PersonPanel {
    private final ApplicationStore store;
    private final Clock clock;
    private final SchemeCatalogue catalogue;

    PersonApplications(ApplicationStore store, Clock clock, SchemeCatalogue catalogue) {
        this.store = store;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    @Override
    public @Nullable Panel panelFor(PersonId person) {
        if (!Permissions.may(Right.SEE_APPLICATION)) {
            return null;
        }
        var today = LocalDate.now(clock);
        var rows = store.ofPerson(person).stream()
                .map(file -> new Row(
                        catalogue.title(file.scheme()),
                        FileWords.address(file),
                        FileWords.state(file.state()),
                        file.state().stage().pending()
                                ? FileWords.due(file, today).words()
                                : null,
                        "%s, reçue le %s".formatted(file.number(), French.day(file.receivedOn()))))
                .toList();
        return new Panel(
                "Demandes",
                "demandes",
                rows.size(),
                rows,
                "Aucune demande n’a été enregistrée pour cette personne.",
                null,
                null);
    }
}
