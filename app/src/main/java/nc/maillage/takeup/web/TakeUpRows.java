package nc.maillage.takeup.web;

import java.util.List;
import java.util.Optional;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.schemes.SchemeCatalogue;
import nc.maillage.takeup.usecase.ReadFindings.Shown;
import org.springframework.stereotype.Component;

/** One person who seems entitled, as a row of the page and as a line of the export. */
@Component
class TakeUpRows {
    static final List<String> HEADINGS = List.of(
            "Personne",
            "N°",
            "Dispositif",
            "Pour",
            "Commune",
            "Faits qui manquent",
            "Conditions remplies",
            "Il manque",
            "Faits repris d’un dossier reçu le");

    private final SchemeCatalogue catalogue;

    TakeUpRows(SchemeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    TakeUpPage.Row row(Shown shown) {
        var finding = shown.finding();
        var person = shown.person();
        var takenFrom = finding.takenFrom();
        var pupil = shown.pupil();
        return new TakeUpPage.Row(
                person.displayName(),
                "/personnes/" + person.number(),
                catalogue.title(finding.scheme()),
                pupil == null ? null : pupil.displayName(),
                Optional.ofNullable(finding.commune()).orElse("inconnue"),
                finding.lacking() == 0
                        ? StateTag.of(Tone.OK, "Semble avoir droit")
                        : StateTag.of(Tone.JUDGE, French.count(finding.lacking(), "fait manque", "faits manquent")),
                finding.met(),
                finding.missing(),
                takenFrom == null ? null : "Repris d’un dossier reçu le " + French.day(takenFrom) + " : à vérifier.",
                PageAddress.of("/demandes/nouvelle")
                        .with("personne", person.number())
                        .with("dispositif", finding.scheme())
                        .href(),
                PageAddress.of(TakeUpViews.PATH + "/ecartes/nouveau")
                        .with("personne", person.number())
                        .with("dispositif", finding.scheme())
                        .href());
    }

    List<String> cells(Shown shown) {
        var finding = shown.finding();
        var pupil = shown.pupil();
        return List.of(
                shown.person().displayName(),
                shown.person().number(),
                catalogue.title(finding.scheme()),
                pupil == null ? "" : pupil.displayName(),
                Optional.ofNullable(finding.commune()).orElse(""),
                Integer.toString(finding.lacking()),
                String.join(" | ", finding.met()),
                String.join(" | ", finding.missing()),
                Csv.day(finding.takenFrom()));
    }
}
