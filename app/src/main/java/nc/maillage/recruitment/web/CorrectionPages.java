package nc.maillage.recruitment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.Unit;
import nc.maillage.organisation.UnitKind;
import nc.maillage.organisation.Units;
import nc.maillage.platform.French;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.Typed;
import nc.maillage.recruitment.domain.ChartProposal;
import nc.maillage.recruitment.domain.ProposalKind;
import nc.maillage.recruitment.domain.Proposed;
import nc.maillage.recruitment.store.ProposalStore;
import nc.maillage.recruitment.usecase.JudgeProposal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Corriger une proposition » : what is typed takes the place of what was read; both stay. */
@Controller
@Requires(Right.KEEP_CHART)
@RequestMapping(ChartWords.PROPOSALS + "/{proposal}/correction")
class CorrectionPages {
    private static final int LONGEST = 200;
    private static final String TOP = "aucune";

    private final ProposalStore proposals;
    private final JudgeProposal judge;
    private final Units units;
    private final Clock clock;

    CorrectionPages(ProposalStore proposals, JudgeProposal judge, Units units, Clock clock) {
        this.proposals = proposals;
        this.judge = judge;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable("proposal") String id) {
        var found = found(id);
        return page(found, written(found.content()), new FormErrors(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable("proposal") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var found = found(id);
        var errors = new FormErrors();
        var corrected = read(found.content(), sent, errors);
        if (errors.isEmpty()) {
            var filing = judge.correct(found.id(), corrected);
            if (!(filing instanceof Filing.Refused<UUID>) || filing.messages().containsKey("state")) {
                return ProposalPages.answered(found, filing, "La proposition est acceptée, corrigée.", flash);
            }
            filing.messages().forEach(errors::add);
        }
        return page(found, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Proposed read(Proposed content, Map<String, String> sent, FormErrors errors) {
        var name = Typed.line(sent.get("name"), LONGEST).required("name", errors, "Écrivez le nom.");
        var counts = content.kind() == ProposalKind.HEADCOUNT;
        var dated = content.kind() == ProposalKind.NAME;
        var chosen = sent.getOrDefault("unit", "");
        var unit = unit(chosen, errors);
        var from = Typed.pastDate(sent.get("from"), LocalDate.now(clock));
        var number = Typed.count(sent.get("number"), 0, 99_999);
        return new Proposed(
                content.kind(),
                name == null ? content.name() : name,
                line(sent, "acronym", 20, errors),
                kind(sent.get("kind"), content.unitKind()),
                unit == null ? (chosen.equals(TOP) ? null : content.unit()) : today(unit),
                unit == null ? (chosen.equals(TOP) ? null : content.unitAcronym()) : null,
                counts ? number.required("number", errors, "Écrivez l’effectif.") : content.number(),
                line(sent, "qualifier", 30, errors),
                counts ? line(sent, "counted", 60, errors) : content.counted(),
                dated ? from.required("from", errors, "Écrivez le premier jour de ce nom.") : content.from(),
                line(sent, "act", LONGEST, errors),
                line(sent, "corps", LONGEST, errors),
                line(sent, "job", LONGEST, errors),
                line(sent, "place", LONGEST, errors),
                content.quote(),
                null,
                unit == null ? content.within() : direction(unit));
    }

    private Proposed.@Nullable Direction direction(Unit unit) {
        var parent = unit.parent();
        var above = parent == null ? unit : units.byId(parent).orElse(unit);
        var name = unit.nameOn(LocalDate.now(clock));
        return unit.kind() == UnitKind.DIRECTION || above == unit
                ? new Proposed.Direction(name.name(), name.acronym())
                : direction(above);
    }

    private static @Nullable String line(Map<String, String> sent, String name, int most, FormErrors errors) {
        return Typed.line(sent.get(name), most).orNull(name, errors);
    }

    private static @Nullable UnitKind kind(@Nullable String typed, @Nullable UnitKind read) {
        for (var each : UnitKind.values()) {
            if (each.name().equals(typed)) {
                return each;
            }
        }
        return read;
    }

    private @Nullable Unit unit(String chosen, FormErrors errors) {
        if (chosen.isEmpty() || chosen.equals(TOP)) {
            return null;
        }
        var unit = units.tree().stream()
                .filter(each -> each.id().value().toString().equals(chosen))
                .findFirst();
        if (unit.isEmpty()) {
            errors.add("unit", "Choisissez une unité de la liste.");
        }
        return unit.orElse(null);
    }

    private String today(Unit unit) {
        return unit.nameOn(LocalDate.now(clock)).name();
    }

    private static Map<String, String> written(Proposed content) {
        var written = new HashMap<String, String>();
        written.put("name", content.name());
        written.put("acronym", text(content.acronym()));
        written.put("kind", content.unitKind() == null ? "" : content.unitKind().name());
        written.put("number", text(content.number()));
        written.put("qualifier", text(content.qualifier()));
        written.put("counted", text(content.counted()));
        written.put("from", content.from() == null ? "" : French.numericDate(content.from()));
        written.put("act", text(content.act()));
        written.put("corps", text(content.corps()));
        written.put("job", text(content.job()));
        written.put("place", text(content.place()));
        return written;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private ModelAndView page(ChartProposal found, Map<String, String> typed, FormErrors errors, HttpStatus status) {
        var content = found.content();
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", content.unit() == null ? "à choisir" : "celle de l’avis : " + content.unit()));
        if (content.kind() == ProposalKind.UNIT) {
            choices.add(Choice.of(TOP, "aucune : en tête de l’organigramme"));
        }
        units.tree().stream()
                .filter(unit -> unit.openOn(LocalDate.now(clock)))
                .forEach(unit -> choices.add(Choice.of(unit.id().value().toString(), today(unit))));
        var page = new CorrectionPage(
                ProposalViews.address(found) + "/correction",
                ProposalPages.page(found),
                content.kind(),
                ProposalViews.title(content),
                content.quote(),
                choices,
                Choice.of(UnitKind.class, UnitKind::label),
                typed,
                errors);
        var view = new ModelAndView("recruitment/correction", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    private ChartProposal found(String id) {
        return proposals.find(AddressId.of(id, "proposition")).orElseThrow(() -> new NotFound("proposition " + id));
    }
}
