package nc.maillage.schemes.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Once;
import nc.maillage.schemes.domain.AidDraft;
import nc.maillage.schemes.domain.AidEntry;
import nc.maillage.schemes.usecase.AidAct;
import nc.maillage.schemes.usecase.EditAid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of an aid: whatever is typed is kept, and what is wrong is told on its field. */
@Controller
@RequestMapping(AidViews.PATH + "/{id}/fiche")
class AidFormPages {
    private static final Pattern FIELD = Pattern.compile("[a-z_]+(\\.[a-z0-9_-]+)*(\\[\\d{1,2}]\\.[a-z_]+)?");
    private static final Pattern ADDING = Pattern.compile("ajouter:[a-z_.]{1,40}");
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]|\\p{Cs}");
    private static final int LONGEST = 2_000;
    private static final int MOST = 600;

    private final AidViews views;
    private final EditAid edit;
    private final Ids ids;

    AidFormPages(AidViews views, EditAid edit, Ids ids) {
        this.views = views;
        this.edit = edit;
        this.ids = ids;
    }

    @Requires(Right.PUBLISH_SCHEME)
    @GetMapping
    ModelAndView form(@PathVariable String id, @RequestParam(defaultValue = "") String ajouter) {
        return page(views.found(id), ajouter, new FormErrors(), HttpStatus.OK);
    }

    /** @param act « enregistrer », or the list to which a line is added, or from which one is taken */
    @Requires(Right.PUBLISH_SCHEME)
    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes flash) {
        var draft = views.found(id);
        return switch (edit.save(draft.id(), seen, fields(typed, act), shortened(note))) {
            case AidAct.Done(var saved) -> saved(saved, act, flash);
            case AidAct.Refused(var why) ->
                page(
                        typed(draft, fields(typed, act), note),
                        "",
                        new FormErrors().add("title", why),
                        HttpStatus.CONFLICT);
        };
    }

    private ModelAndView saved(AidDraft draft, String act, RedirectAttributes flash) {
        if (ADDING.matcher(act).matches()) {
            var list = act.substring("ajouter:".length());
            return new ModelAndView("redirect:%s/fiche?ajouter=%s#liste-%s"
                    .formatted(AidViews.address(draft.id()), list, list.replaceAll("[^a-z_]", "-")));
        }
        if (act.startsWith("retirer:")) {
            return new ModelAndView("redirect:" + AidViews.address(draft.id()) + "/fiche");
        }
        var errors = views.read(draft).errors();
        if (!errors.isEmpty()) {
            return page(draft, "", errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "La fiche est enregistrée. Rien n’est publié.");
        return new ModelAndView("redirect:" + AidViews.address(draft.id()));
    }

    private static Map<String, String> fields(Map<String, String> typed, String act) {
        var fields = new LinkedHashMap<String, String>();
        typed.forEach((name, value) -> {
            if (FIELD.matcher(name).matches() && fields.size() < MOST && !isOfThePage(name)) {
                fields.put(name, shortened(value));
            }
        });
        var taken = act.split(":", 3);
        return taken.length == 3 && taken[0].equals("retirer") && taken[2].matches("\\d{1,2}")
                ? Map.copyOf(new AidEntry(fields, List.of())
                        .without(taken[1], Integer.parseInt(taken[2]))
                        .fields())
                : fields;
    }

    private static boolean isOfThePage(String name) {
        return name.equals("seen")
                || name.equals("act")
                || name.equals("note")
                || name.equals(Once.FIELD)
                || name.equals("_csrf");
    }

    /** What no page can show is not kept: the database would refuse it. */
    private static String shortened(String text) {
        var shown = UNSHOWN.matcher(text).replaceAll("");
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST);
    }

    private static AidDraft typed(AidDraft draft, Map<String, String> fields, String note) {
        return new AidDraft(
                draft.id(),
                draft.scheme(),
                draft.entry().with(fields),
                note,
                draft.revision(),
                draft.editors(),
                draft.editedAt());
    }

    private ModelAndView page(AidDraft draft, String added, FormErrors errors, HttpStatus status) {
        UUID id = draft.id();
        var page = new AidFormPage(
                AidViews.address(id),
                AidViews.title(draft),
                draft.entry(),
                draft.note(),
                draft.revision(),
                added,
                draft.scheme() != null,
                errors,
                ids.next().toString());
        return new ModelAndView("schemes/aidform", Map.of("page", page), status);
    }
}
