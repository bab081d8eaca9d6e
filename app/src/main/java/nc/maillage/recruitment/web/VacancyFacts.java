package nc.maillage.recruitment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Units;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Fact;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.domain.VacancyField;
import nc.maillage.recruitment.domain.VacancyStage;
import nc.maillage.recruitment.store.PostStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the record of a vacancy says at its head. */
@Component
class VacancyFacts {
    private final PostStore posts;
    private final Units units;
    private final ChartWords words;
    private final Clock clock;

    VacancyFacts(PostStore posts, Units units, ChartWords words, Clock clock) {
        this.posts = posts;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    String agent(AgentId id) {
        return words.agent(id);
    }

    List<Fact> of(Vacancy vacancy, VacancyStage stage) {
        var text = vacancy.text();
        var facts = new ArrayList<Fact>();
        facts.add(post(vacancy));
        facts.add(Fact.of("Corps", blank(String.join(" ou ", text.corps()))));
        facts.add(Fact.of("Résidence", blank(text.text(VacancyField.RESIDENCE))));
        facts.add(Fact.of("Lieu de travail", blank(text.text(VacancyField.WORKPLACE))));
        if (vacancy.number() != null) {
            facts.add(Fact.sourced("Numéro", vacancy.number(), "donné par la DRHFPNC"));
        }
        facts.add(day("Date de dépôt", vacancy.depositedOn()));
        facts.add(deadline(vacancy, stage));
        facts.add(Fact.of(
                "Rédigé par",
                "%s, %s".formatted(agent(vacancy.draftedBy()), VacancyWords.moment(vacancy.draftedAt()))));
        var approver = vacancy.approvedBy();
        var at = vacancy.approvedAt();
        if (approver != null && at != null) {
            facts.add(Fact.of("Approuvé par", "%s, %s".formatted(agent(approver), VacancyWords.moment(at))));
        }
        return facts;
    }

    private Fact post(Vacancy vacancy) {
        var post = posts.find(vacancy.post()).orElseThrow();
        var today = LocalDate.now(clock);
        var unit = units.byId(post.unitOn(today)).map(each -> each.nameOn(today).name());
        var fact = Fact.sourced("Poste", post.title(), unit.orElse("unité qui n’est plus connue"));
        return Permissions.may(Right.KEEP_CHART) ? fact.linkedTo(ChartWords.POSTS + "/" + post.id()) : fact;
    }

    private static Fact deadline(Vacancy vacancy, VacancyStage stage) {
        var deadline = vacancy.deadline();
        if (deadline == null) {
            return Fact.of("Date limite", "à fixer");
        }
        return switch (stage) {
            case OPEN -> Fact.of("Date limite", VacancyWords.until(deadline));
            case CLOSED, FILLED, UNSUCCESSFUL ->
                Fact.sourced("Date limite", French.date(deadline), "close d’elle-même à la fin de ce jour à Nouméa");
            default -> Fact.of("Date limite", French.date(deadline));
        };
    }

    private static Fact day(String label, @Nullable LocalDate day) {
        return Fact.of(label, day == null ? "à fixer" : French.date(day));
    }

    private static String blank(String text) {
        return text.isBlank() ? "à écrire" : text;
    }
}
