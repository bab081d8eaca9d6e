package nc.maillage.schemes.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.law.Grade;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Once;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.schemes.domain.OverlaidValue;
import nc.maillage.schemes.domain.SecondPerson;
import nc.maillage.schemes.domain.Standing;
import nc.maillage.schemes.store.OverlayStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of one figure. */
@Component
@Transactional
class ParameterViews {
    private static final Comparator<DatedValue> NEWEST_FIRST = Comparator.comparing(DatedValue::appliesFrom)
            .thenComparing(DatedValue::knownFrom)
            .reversed();

    private final OverlayStore overlay;
    private final SchemeWords words;
    private final Ids ids;

    ParameterViews(OverlayStore overlay, SchemeWords words, Ids ids) {
        this.overlay = overlay;
        this.words = words;
        this.ids = ids;
    }

    ParameterPage page(String scheme, Parameter parameter, ParameterPage.Typed typed, FormErrors errors) {
        var address = "/dispositifs/" + scheme + "/parametres/" + parameter.key();
        return new ParameterPage(
                scheme,
                words.law(scheme).title(),
                parameter.key().name(),
                parameter.description(),
                parameter.unit().code().replace('-', ' '),
                rows(parameter),
                overlay.of(parameter.key()).stream()
                        .map(value -> proposed(scheme, address, value))
                        .toList(),
                Permissions.may(Right.PUBLISH_SCHEME) && !(words.law(scheme) instanceof ConfiguredAid),
                Stream.of(Grade.values())
                        .map(grade -> Choice.of(grade.symbol(), grade.symbol() + ", " + grade.label()))
                        .toList(),
                typed,
                errors,
                ids.next().toString(),
                address + "?format=csv");
    }

    Csv csv(Parameter parameter) {
        var csv = new Csv(List.of(
                "Valeur", "Depuis", "Date exacte", "Publié", "Texte", "Adresse", "Fiabilité", "Confirmé", "Origine"));
        for (var row : rows(parameter)) {
            var link = row.link();
            csv.line(List.of(
                    row.value(),
                    row.exported().from(),
                    row.exported().exact() ? "oui" : "non",
                    row.exported().published(),
                    row.text(),
                    link == null ? "" : link,
                    row.grade(),
                    row.confirmed() ? "oui" : "non",
                    row.origin()));
        }
        return csv;
    }

    private static List<ValueRow> rows(Parameter parameter) {
        var shipped = ParameterSet.shipped()
                .parameter(parameter.key())
                .map(found -> Set.copyOf(found.values()))
                .orElse(Set.of());
        return parameter.values().stream()
                .sorted(NEWEST_FIRST)
                .map(value -> SchemeWords.row(
                        value, shipped.contains(value) ? "livrée avec le programme" : "ajoutée par la collectivité"))
                .toList();
    }

    private ParameterPage.Proposed proposed(String scheme, String address, OverlaidValue value) {
        var whyNot = whyNot(value);
        var open = value.standing() instanceof Standing.Proposed;
        var act = address + "/valeurs/" + value.id();
        return new ParameterPage.Proposed(
                value.id().toString(),
                SchemeWords.row(value.value(), "proposée ici"),
                words.standing(value.standing()),
                words.agent(value.proposedBy()) + ", " + French.moment(value.proposedAt()),
                words.reviewed(value.standing()),
                open && words.law(scheme) instanceof Scheme && Permissions.may(Right.TRY_SCENARIO)
                        ? tries(scheme, value)
                        : null,
                open && whyNot == null ? confirmation(act, value) : null,
                open && whyNot == null ? act + "/refuser" : null,
                open ? whyNot : null);
    }

    private static String tries(String scheme, OverlaidValue value) {
        var key = value.value().key().name();
        return PageAddress.of("/dispositifs/scenarios/nouveau")
                .with("pour-" + scheme, "oui")
                .with(key, value.value().value())
                .with("titre", "Valeur proposée : " + value.value().asValue().rendered())
                .href();
    }

    private Confirmation confirmation(String act, OverlaidValue value) {
        var rendered = value.value().asValue().rendered();
        return Confirmation.of(
                        "Approuver " + rendered,
                        act + "/approuver",
                        "Approuver " + rendered + " ?",
                        "Les appréciations faites à partir de maintenant l’utilisent dès le %s. Les décisions signées gardent leurs chiffres."
                                .formatted(French.date(value.value().appliesFrom())),
                        "Approuver " + rendered)
                .carrying(Once.FIELD, ids.next().toString());
    }

    private static @Nullable String whyNot(OverlaidValue value) {
        if (Permissions.ask(Right.PUBLISH_SCHEME) instanceof Permissions.Answer.Denied denied) {
            return denied.why();
        }
        var reader = CurrentAgent.required().agent().id();
        return SecondPerson.of(value.proposedBy(), reader, "proposé ce chiffre") instanceof SecondPerson.Author author
                ? author.why()
                : null;
    }
}
