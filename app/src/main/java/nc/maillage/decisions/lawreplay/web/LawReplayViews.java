package nc.maillage.decisions.lawreplay.web;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.decisions.lawreplay.domain.LawPrint;
import nc.maillage.decisions.lawreplay.domain.LawReading;
import nc.maillage.decisions.lawreplay.domain.LawReplay;
import nc.maillage.decisions.lawreplay.domain.LawRun;
import nc.maillage.decisions.lawreplay.domain.MoveNature;
import nc.maillage.decisions.lawreplay.store.RunCountStore;
import nc.maillage.decisions.lawreplay.store.RunCountStore.By;
import nc.maillage.decisions.lawreplay.store.RunCountStore.Tally;
import nc.maillage.decisions.lawreplay.usecase.CountWords;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.PageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of one replay: how far it is, what it found, which law and which decisions it read. */
@Component
@Transactional(readOnly = true)
class LawReplayViews {
    private record Kind(By by, String parameter, String id, String title, String head) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(By.MOVE, "de-vers", "moves", "De quel résultat à quel autre", "Changement"),
            new Kind(By.BEARING, "portee", "bearing", "La décision en vigueur et le droit d’arrivée", "Portée"),
            new Kind(By.APPEAL, "recours", "appeal", "État du recours, le jour du rejeu", "Recours"),
            new Kind(By.YEAR, "annee", "years", "Par année de décision", "Année"),
            new Kind(By.HOUSEHOLD, "foyer", "households", "Par type de foyer", "Foyer"),
            new Kind(By.COMMUNE, "commune", "communes", "Par commune, le jour de la décision", "Commune"));
    private static final int DIGITS = 16;

    private final RunCountStore counts;
    private final RunWords words;

    LawReplayViews(RunCountStore counts, RunWords words) {
        this.counts = counts;
        this.words = words;
    }

    LawReplayPage page(LawRun run) {
        var course = run.course();
        var address = RunWords.address(run);
        var natures = course.done() ? counts.natures(run.id()) : List.<Tally>of();
        var groups = new ArrayList<LawReplayPage.Group>();
        if (natures.stream()
                .map(each -> MoveNature.valueOf(each.value()))
                .anyMatch(MoveNature.ofSubstance()::contains)) {
            KINDS.forEach(kind -> groups.add(group(run, kind)));
        }
        return new LawReplayPage(
                address,
                "Rejeu n° " + run.number(),
                "%s. %s.".formatted(French.capitalised(run.asked().inFrench()), scope(run.asked())),
                RunWords.state(course),
                course.running() ? address + "/arret" : null,
                course.stopped(),
                course.read(),
                run.toRead(),
                natures.stream().map(each -> count(run, each)).toList(),
                course.done() && natures.isEmpty() ? nothing(run) : null,
                groups,
                law(run),
                decisions(run),
                course.done() && !natures.isEmpty()
                        ? lines(run).with("format", "csv").href()
                        : null);
    }

    static PageAddress lines(LawRun run) {
        return PageAddress.of(RunWords.address(run) + "/decisions");
    }

    private static Count count(LawRun run, Tally tally) {
        var nature = MoveNature.valueOf(tally.value());
        return Count.of(
                RunWords.nature(nature),
                tally.decisions(),
                lines(run).with("nature", nature.name()).href(),
                false);
    }

    private LawReplayPage.Group group(LawRun run, Kind kind) {
        return new LawReplayPage.Group(
                kind.id(),
                kind.title(),
                kind.head(),
                counts.by(run.id(), kind.by()).stream()
                        .map(each -> new LawReplayPage.Row(
                                CountWords.said(kind.by(), each.value()),
                                French.whole(each.decisions()),
                                lines(run)
                                        .with("nature", RunLinePages.OF_SUBSTANCE)
                                        .with(
                                                kind.parameter(),
                                                each.value().isEmpty() ? RunLinePages.UNKNOWN : each.value())
                                        .href()))
                        .toList());
    }

    private static String nothing(LawRun run) {
        var course = run.course();
        if (run.toRead() == 0) {
            return "Il n’y a aucune décision à relire.";
        }
        if (run.sameLaw()) {
            return "Rien n’est devenu connu d’un côté à l’autre pour ces dispositifs : c’est le même droit.";
        }
        return course.already() == course.read()
                ? "Toutes ont été prises alors que le droit d’arrivée était connu. Pour savoir ce que l’ancien droit en aurait dit,"
                        + " cochez « Relire aussi les décisions prises depuis »."
                : "Les décisions relues donnent le même résultat, pour les mêmes motifs, sous les deux droits.";
    }

    private String scope(LawReplay asked) {
        var first = asked.signedFrom();
        var last = asked.signedTo();
        var period = (first == null ? "" : " signées à partir du " + French.day(first))
                + (last == null ? "" : (first == null ? " signées" : "") + " jusqu’au " + French.day(last));
        return words.scheme(asked.scheme())
                + (period.isEmpty() ? ", toutes les décisions" : ", décisions" + period)
                + (asked.later() ? ", y compris celles prises depuis" : "");
    }

    private static List<Fact> law(LawRun run) {
        var facts = new ArrayList<Fact>();
        side("Départ", run.asked().from(), run.from(), facts);
        side("Arrivée", run.asked().to(), run.to(), facts);
        facts.add(Fact.of("Programme", "version " + run.program()));
        return facts;
    }

    private static void side(String label, LawReading reading, LawPrint print, List<Fact> facts) {
        facts.add(Fact.sourced(
                label,
                French.capitalised(LawReplay.said(reading)),
                "Empreinte des règles %s…, des chiffres %s…"
                        .formatted(
                                print.rules().substring(0, DIGITS),
                                print.figures().substring(0, DIGITS))));
    }

    private List<Fact> decisions(LawRun run) {
        var course = run.course();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.sourced(
                "Décisions relues",
                French.whole(course.read()) + " sur " + French.whole(run.toRead()),
                "Signées jusqu’au " + French.moment(run.at())));
        facts.add(Fact.of("La dernière", last(run.lastNumber())));
        if (course.already() > 0) {
            facts.add(Fact.sourced(
                    "Prises depuis",
                    French.whole(course.already()),
                    "Le droit d’arrivée était connu : il ne les déplace pas"));
        }
        if (course.erased() > 0) {
            facts.add(Fact.sourced("Effacées", French.whole(course.erased()), "Elles ne disent plus rien"));
        }
        facts.add(Fact.of("Demandé par", RunWords.asker(run.by(), words.names())));
        course.lasted().ifPresent(lasted -> facts.add(Fact.of("Durée", RunWords.lasted(lasted))));
        return facts;
    }

    private static String last(@Nullable String number) {
        return number == null ? "aucune" : "n° " + number;
    }
}
