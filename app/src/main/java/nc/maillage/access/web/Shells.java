package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.NavCount;
import nc.maillage.access.Right;
import nc.maillage.access.Role;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Collectivity;
import nc.maillage.platform.web.PageShell;
import nc.maillage.platform.web.PageShell.NavItem;
import nc.maillage.platform.web.PageShell.Notice;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What surrounds a page: the collectivity, the agent, the headings that the agent may open, the last act's message. */
@Component
class Shells {
    static final String NOTICE = "notice";

    private record Heading(String label, String href, List<Right> rights) {}

    private static final List<Heading> HEADINGS = List.of(
            new Heading("Mon travail", "/travail", List.of(Right.SEE_OWN_WORK)),
            new Heading("Personnes", "/recherche", List.of(Right.SEARCH_PEOPLE)),
            new Heading("Demandes", "/demandes", List.of(Right.SEE_APPLICATION)),
            new Heading("Secondes lectures", "/propositions", List.of(Right.REVIEW)),
            new Heading("Décisions", "/decisions", List.of(Right.SEE_DECISION)),
            new Heading("Courriers", "/courriers", List.of(Right.SEE_DECISION)),
            new Heading("Cartes", "/cartes", List.of(Right.SEE_DECISION)),
            new Heading("Dispositifs", "/dispositifs", List.of(Right.SEE_SCHEMES)),
            new Heading("Recrutement", "/recrutement", List.of(Right.SEE_VACANCIES)),
            new Heading("Organigramme", "/organigramme", List.of(Right.KEEP_CHART)),
            new Heading(
                    "Administration", "/administration", List.of(Right.MANAGE_ORGANISATION, Right.MANAGE_ACCOUNTS)));
    private static final Map<String, String> HEADING_OF =
            Map.of("/personnes", "/recherche", "/candidatures", "/recrutement");

    private final Collectivities collectivities;
    private final ObjectProvider<NavCount> counts;
    private final Clock clock;
    private final boolean demo;

    Shells(
            Collectivities collectivities,
            ObjectProvider<NavCount> counts,
            Clock clock,
            @Value("${maillage.demo:false}") boolean demo) {
        this.collectivities = collectivities;
        this.counts = counts;
        this.clock = clock;
        this.demo = demo;
    }

    PageShell of(HttpServletRequest request) {
        var who = SignedIn.of(request);
        return who == null ? ofPublic(request) : ofAgent(request, who);
    }

    private PageShell ofAgent(HttpServletRequest request, SignedIn who) {
        var agent = who.session().agent();
        var token = token(request);
        return new PageShell(
                who.collectivity().name(),
                unit(who.collectivity(), agent),
                agent.displayName(),
                agent.title() + " · " + roles(who.session()),
                nav(request, who),
                token.getParameterName(),
                token.getToken(),
                LocalDate.now(clock),
                demo,
                who.account().singleKeys(),
                notice(request));
    }

    private PageShell ofPublic(HttpServletRequest request) {
        var chosen = ChosenCollectivity.of(request).flatMap(collectivities::bySlug);
        var token = token(request);
        return new PageShell(
                chosen.map(Collectivity::name).orElse("Action sociale"),
                chosen.map(Collectivity::directorate).orElse("Nouvelle-Calédonie"),
                null,
                null,
                List.of(),
                token.getParameterName(),
                token.getToken(),
                LocalDate.now(clock),
                demo,
                true,
                notice(request));
    }

    private List<NavItem> nav(HttpServletRequest request, SignedIn who) {
        if (who.account().mustChangePassword()) {
            return List.of();
        }
        Map<String, NavCount> byHref =
                counts.stream().collect(Collectors.toMap(NavCount::href, Function.identity(), (one, other) -> one));
        var here = here(request.getRequestURI());
        var items = new ArrayList<NavItem>();
        for (var heading : HEADINGS) {
            if (heading.rights().stream().anyMatch(who.session()::may)) {
                var count = byHref.get(heading.href());
                var current = here.equals(heading.href());
                items.add(new NavItem(heading.label(), heading.href(), current, count == null ? null : count.count()));
            }
        }
        return items;
    }

    private static String here(String path) {
        var next = path.indexOf('/', 1);
        var first = next < 0 ? path : path.substring(0, next);
        return HEADING_OF.getOrDefault(first, first);
    }

    private static String unit(Collectivity collectivity, Agent agent) {
        var unit = agent.unitName();
        return unit == null ? collectivity.directorate() : collectivity.directorate() + " · " + unit;
    }

    private static String roles(Session session) {
        return session.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    private static CsrfToken token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token : NoToken.INSTANCE;
    }

    private static @Nullable Notice notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        if (flash == null) {
            return null;
        }
        return flash.get(PageShell.UNCHANGED) instanceof String why
                ? new Notice(why, Tone.JUDGE)
                : flash.get(NOTICE) instanceof String done ? new Notice(done, Tone.OK) : null;
    }

    private enum NoToken implements CsrfToken {
        INSTANCE;

        @Override
        public String getHeaderName() {
            return "X-CSRF-TOKEN";
        }

        @Override
        public String getParameterName() {
            return "_csrf";
        }

        @Override
        public String getToken() {
            return "";
        }
    }
}
