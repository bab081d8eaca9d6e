package nc.maillage.access.web.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.web.administration.AdministrationPages.NewUnitPage;
import nc.maillage.access.web.administration.AdministrationPages.Typing;
import nc.maillage.access.web.administration.AdministrationPages.UnitPage;
import nc.maillage.organisation.CloseUnit;
import nc.maillage.organisation.CountStaff;
import nc.maillage.organisation.CreateUnit;
import nc.maillage.organisation.CreateUnit.NewUnit;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.Headcount;
import nc.maillage.organisation.RenameUnit;
import nc.maillage.organisation.RenameUnit.NewName;
import nc.maillage.organisation.Unit;
import nc.maillage.organisation.UnitId;
import nc.maillage.organisation.UnitKind;
import nc.maillage.organisation.Units;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@Requires(Right.MANAGE_ORGANISATION)
class UnitPages {
    private static final String WHEN = "Écrivez la date.";

    private final Units units;
    private final CreateUnit create;
    private final RenameUnit rename;
    private final CloseUnit close;
    private final CountStaff count;
    private final Rehearsal rehearsal;
    private final Clock clock;

    UnitPages(
            Units units,
            CreateUnit create,
            RenameUnit rename,
            CloseUnit close,
            CountStaff count,
            Rehearsal rehearsal,
            Clock clock) {
        this.units = units;
        this.create = create;
        this.rename = rename;
        this.close = close;
        this.count = count;
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    @GetMapping(UnitList.ADDRESS + "/nouvelle")
    ModelAndView askNew() {
        return newUnit(Typing.of(Map.of("openedOn", French.numericDate(LocalDate.now(clock)))));
    }

    @PostMapping(UnitList.ADDRESS + "/nouvelle")
    ModelAndView open(
            @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, RedirectAttributes after) {
        var form = new TypedForm(sent);
        var openedOn = form.day("openedOn", "Écrivez le premier jour de l’unité.");
        var kind = form.choice("kind", UnitKind.class);
        if (kind == null) {
            form.errors().add("kind", "Choisissez la nature de l’unité.");
        }
        if (kind == null || !form.sound()) {
            return refused(response, newUnit(form.typing()));
        }
        var parent = form.id("parent");
        var filing = create.run(new NewUnit(
                parent == null ? null : new UnitId(parent),
                kind,
                form.text("name"),
                form.text("acronym"),
                form.text("place"),
                openedOn,
                form.text("act")));
        return switch (filing) {
            case Filing.Kept<UnitId>(var id) -> done(after, id.value(), "L’unité est ouverte.");
            case Filing.Refused<UnitId> refusal -> refused(response, newUnit(form.refusedBy(refusal)));
        };
    }

    @GetMapping(UnitList.ADDRESS + "/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(found(id), Typing.of(Map.of()));
    }

    @PostMapping(UnitList.ADDRESS + "/{id}/nom")
    ModelAndView rename(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes after) {
        var unit = found(id);
        var form = new TypedForm(sent);
        var from = form.day("from", "Écrivez le premier jour du nouveau nom.");
        if (!form.sound()) {
            return refused(response, page(unit, form.typing()));
        }
        var filing = rename.run(new NewName(
                unit.id(), form.version(), form.text("name"), form.text("acronym"), from, form.text("act")));
        return answer(filing, unit, form, response, after, "Le nouveau nom est enregistré.");
    }

    @PostMapping(UnitList.ADDRESS + "/{id}/effectif")
    ModelAndView count(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes after) {
        var unit = found(id);
        var form = new TypedForm(sent);
        var number = form.number("number", "Écrivez l’effectif.");
        var on = form.day("on", WHEN);
        if (!form.sound()) {
            return refused(response, page(unit, form.typing()));
        }
        var filing = count.run(unit.id(), new Headcount(number, form.text("counted"), on, form.text("source")));
        return answer(filing, unit, form, response, after, "L’effectif est noté.");
    }

    @PostMapping(UnitList.ADDRESS + "/{id}/fermeture")
    ModelAndView close(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes after) {
        var unit = found(id);
        var form = new TypedForm(sent);
        var lastDay = form.day("lastDay", "Écrivez le dernier jour de l’unité.");
        if (!form.sound()) {
            return refused(response, page(unit, form.typing()));
        }
        if (form.confirmed()) {
            var filing = close.run(unit.id(), form.version(), lastDay);
            return answer(filing, unit, form, response, after, "La fermeture est enregistrée.");
        }
        return switch (rehearsal.of(() -> close.run(unit.id(), form.version(), lastDay))) {
            case Filing.Kept<UnitId> _ -> closing(unit, lastDay, form);
            case Filing.Refused<UnitId> refusal -> refused(response, page(unit, form.refusedBy(refusal)));
        };
    }

    private ModelAndView answer(
            Filing<UnitId> filing,
            Unit unit,
            TypedForm form,
            HttpServletResponse response,
            RedirectAttributes after,
            String done) {
        return filing instanceof Filing.Kept
                ? done(after, unit.id().value(), done)
                : refused(response, page(found(unit.id().value()), form.refusedBy(filing)));
    }

    private static ModelAndView closing(Unit unit, LocalDate lastDay, TypedForm form) {
        var address = UnitList.ADDRESS + "/" + unit.id().value();
        var question = Confirmation.of(
                "Fermer l’unité",
                address + "/fermeture",
                "Fermer « %s »\u202F?".formatted(unit.nameOn(lastDay).name()),
                "Dernier jour\u00A0: %s. Une unité fermée ne se rouvre pas\u00A0; les courriers et les décisions d’avant gardent son nom."
                        .formatted(French.date(lastDay)),
                "Fermer l’unité");
        return new ModelAndView("platform/confirm")
                .addObject("confirmation", form.carriedBy(question))
                .addObject("back", address);
    }

    private static ModelAndView done(RedirectAttributes after, UUID id, String notice) {
        after.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + UnitList.ADDRESS + "/" + id);
    }

    private static ModelAndView refused(HttpServletResponse response, ModelAndView page) {
        response.setStatus(422);
        return page;
    }

    private Unit found(UUID id) {
        return units.byId(new UnitId(id)).orElseThrow(() -> new NotFound("unit " + id));
    }

    private ModelAndView newUnit(Typing form) {
        var kinds = Choice.of(UnitKind.class, UnitKind::label);
        var parents = UnitList.choices(units, LocalDate.now(clock));
        return new ModelAndView("access/administration/unit-new")
                .addObject("page", new NewUnitPage(parents, kinds, form));
    }

    private ModelAndView page(Unit unit, Typing form) {
        var today = LocalDate.now(clock);
        var address = UnitList.ADDRESS + "/" + unit.id().value();
        var page = new UnitPage(
                unit.nameOn(today).name(),
                address,
                unit.version(),
                UnitWords.facts(unit, today, units),
                unit.names().reversed(),
                unit.headcounts(),
                unit.closedOn() == null,
                form);
        return new ModelAndView("access/administration/unit").addObject("page", page);
    }
}
