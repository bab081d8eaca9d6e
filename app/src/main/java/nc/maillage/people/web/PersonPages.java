package nc.maillage.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.people.Communes;
import nc.maillage.people.NameKind;
import nc.maillage.people.Provenance;
import nc.maillage.people.usecase.OpenPerson.PersonFile;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.StoryItem;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/** Words for what a person's file holds. */
public final class PersonPages {
    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("person.created", "Fiche créée"),
            Map.entry("person.identity.corrected", "État civil corrigé"),
            Map.entry("person.name.added", "Nom ajouté"),
            Map.entry("person.name.withdrawn", "Nom retiré"),
            Map.entry("person.contact.added", "Contact ajouté"),
            Map.entry("person.contact.withdrawn", "Contact retiré"),
            Map.entry("person.cover.added", "Couverture sociale notée"),
            Map.entry("person.cover.withdrawn", "Couverture sociale retirée"),
            Map.entry("person.residence.recorded", "Résidence notée"),
            Map.entry("person.residence.withdrawn", "Résidence retirée"),
            Map.entry("person.attachment.recorded", "Rattachement coutumier noté"),
            Map.entry("household.formed", "Foyer formé"),
            Map.entry("household.joined", "Entrée au foyer"),
            Map.entry("household.left", "Départ du foyer"),
            Map.entry("person.distinct", "Comparée à une autre fiche : deux personnes"),
            Map.entry("person.restricted", "Accès restreint"),
            Map.entry("person.reopened", "Accès rouvert à tous"),
            Map.entry("person.restricted.recognised", "Reconnue par un agent sans accès"),
            Map.entry("person.access.requested", "Accès demandé"),
            Map.entry("person.access.opened", "Accès ouvert à un agent"),
            Map.entry("person.access.refused", "Accès refusé à un agent"));

    private PersonPages() {}

    /** A row of facts; {@code past} is no longer so, {@code removable} can be withdrawn by its identifier. */
    public record Row(UUID id, String label, @Nullable String value, String source, boolean past, boolean removable) {}

    static String source(Provenance provenance) {
        return "%s, noté le %s".formatted(provenance.source(), French.day(provenance.recordedOn()));
    }

    static List<Row> names(PersonFile file) {
        var rows = new ArrayList<Row>();
        for (var row : file.names()) {
            var label = French.capitalised(row.name().kind().label());
            var until = row.endedOn();
            var source = source(row.provenance());
            if (row.withdrawnAt() != null) {
                source += ", retiré le " + French.day(French.dayOf(row.withdrawnAt())) + " : c’était une erreur";
            } else if (until != null) {
                source += ", porté jusqu’au " + French.day(until);
            }
            rows.add(new Row(
                    row.id(),
                    label,
                    row.name().value(),
                    source,
                    !row.name().current(),
                    row.name().current()));
        }
        return rows;
    }

    static List<Row> contacts(PersonFile file) {
        return file.contacts().stream()
                .map(row -> new Row(
                        row.id(),
                        row.kind().label(),
                        row.messages() ? row.value() + ", messages acceptés" : row.value(),
                        source(row.provenance()),
                        false,
                        true))
                .toList();
    }

    static List<Row> homes(PersonFile file) {
        return file.residences().stream()
                .map(row -> {
                    var home = row.residence();
                    var to = home.to();
                    boolean past = to != null && to.isBefore(file.today());
                    var period = to == null
                            ? "depuis le %s (%s)"
                                    .formatted(French.date(home.from()), French.duration(home.from(), file.today()))
                            : "du %s au %s".formatted(French.day(home.from()), French.day(to));
                    var where = home.line().isBlank() ? home.communeName() : home.communeName() + ", " + home.line();
                    return new Row(
                            row.id(),
                            where,
                            period,
                            source(new Provenance(home.source(), home.recordedOn())),
                            past,
                            true);
                })
                .toList();
    }

    static List<Row> covers(PersonFile file) {
        return file.covers().stream()
                .map(row -> {
                    var to = row.period().to();
                    var period = to == null
                            ? "depuis le " + French.day(row.period().from())
                            : "du %s au %s".formatted(French.day(row.period().from()), French.day(to));
                    return new Row(
                            row.id(),
                            row.label(),
                            period,
                            source(row.provenance()),
                            !row.period().contains(file.today()),
                            true);
                })
                .toList();
    }

    /** What one knows of the person, each with its source. */
    static List<Fact> facts(PersonFile file) {
        var facts = new ArrayList<Fact>();
        var identity = file.identity();
        facts.add(Fact.sourced(
                "État civil", French.capitalised(identity.status().label()), source(identity.provenance())));
        for (var row : file.names()) {
            if (row.name().current() && row.name().kind() != NameKind.FIRST) {
                facts.add(Fact.sourced(
                        French.capitalised(row.name().kind().label()),
                        row.name().value(),
                        source(row.provenance())));
            }
        }
        var running = covers(file).stream().filter(row -> !row.past()).toList();
        if (running.isEmpty()) {
            facts.add(Fact.of("Couverture sociale", null).marked(new StateTag(Tone.CALM, "none", "jamais demandée")));
        }
        running.forEach(
                row -> facts.add(Fact.sourced("Couverture sociale", row.label() + ", " + row.value(), row.source())));
        contacts(file).forEach(row -> facts.add(Fact.sourced(row.label(), row.value(), row.source())));
        var tribe = file.attachment();
        if (tribe != null) {
            facts.add(Fact.sourced(
                    "Rattachement coutumier",
                    "Tribu de %s, %s".formatted(tribe.tribe(), Communes.nameOf(tribe.commune())),
                    source(tribe.provenance()) + ". Un rattachement n’est pas une résidence."));
        }
        return facts;
    }

    /** What became of the file, newest first. */
    static List<StoryItem> story(PersonFile file, PersonForms forms) {
        return file.acts().reversed().stream()
                .map(line -> StoryItem.of(
                        French.dayOf(line.at()), ACTS.getOrDefault(line.act(), "Autre acte"), forms.name(line.actor())))
                .toList();
    }

    /** Earlier identities, kept when they were corrected. */
    static List<Row> corrected(PersonFile file) {
        return file.identities().stream()
                .skip(1)
                .map(old -> {
                    var day = old.birth().day();
                    var year = old.birth().year();
                    var birth = day == null
                            ? (year == null ? "naissance inconnue" : "né(e) en " + year)
                            : "né(e) le " + French.day(day);
                    var sex = old.sex() == null ? "sexe non dit" : old.sex().label();
                    var withdrawn = old.withdrawnAt();
                    var when = withdrawn == null ? "" : ", corrigé le " + French.day(French.dayOf(withdrawn));
                    return new Row(
                            file.id().value(),
                            French.capitalised(old.status().label()),
                            birth + ", " + sex,
                            source(old.provenance()) + when,
                            true,
                            false);
                })
                .toList();
    }
}
