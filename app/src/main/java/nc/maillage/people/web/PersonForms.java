package nc.maillage.people.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.people.FileChange;
import nc.maillage.people.usecase.OpenPerson;
import nc.maillage.people.usecase.OpenPerson.PersonFile;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the forms of a person's file have in common: nothing typed is lost, whatever happens to it. */
@Component
class PersonForms {
    private final OpenPerson openPerson;
    private final Agents agents;
    private final Ids ids;

    PersonForms(OpenPerson openPerson, Agents agents, Ids ids) {
        this.openPerson = openPerson;
        this.agents = agents;
        this.ids = ids;
    }

    PersonFile open(String number, String purpose) {
        return openPerson.byNumber(number, purpose).orElseThrow(() -> new NotFound("personne " + number));
    }

    ModelAndView show(String template, PersonFile file, Record form) {
        return page(template, file, form, new FormErrors(), null, HttpStatus.OK);
    }

    /** Acts when nothing was wrongly typed; leads back to the person, or shows the form again as it was filled in. */
    ModelAndView answer(
            String template, PersonFile file, Record form, FormErrors errors, Supplier<FileChange> act, String back) {
        if (!errors.isEmpty()) {
            return page(template, file, form, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (act.get()) {
            case FileChange.Done _ -> new ModelAndView("redirect:" + back);
            case FileChange.Refused(var field, var why) ->
                page(template, file, form, errors.add(field, why), null, HttpStatus.UNPROCESSABLE_CONTENT);
            case FileChange.Stale stale -> page(template, file, form, errors, said(stale), HttpStatus.CONFLICT);
            case FileChange.Unknown _ ->
                throw new NotFound("personne " + file.person().number());
        };
    }

    private ModelAndView page(
            String template,
            PersonFile file,
            Record form,
            FormErrors errors,
            @Nullable String stale,
            HttpStatus status) {
        var page = new FormPage(Banner.of(file), file.head().version(), errors, stale, ids.next());
        var view = new ModelAndView(template, Map.of("page", page, "form", form));
        view.setStatus(status);
        return view;
    }

    private String said(FileChange.Stale stale) {
        var who = name(stale.by());
        return "%s a modifié cette fiche le %s.".formatted(who, French.moment(stale.at()));
    }

    String name(@Nullable UUID agent) {
        return agent == null
                ? "Le programme"
                : agents.byId(new AgentId(agent)).map(Agent::displayName).orElse("Un autre agent");
    }
}
