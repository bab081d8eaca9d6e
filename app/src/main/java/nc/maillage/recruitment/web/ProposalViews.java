package nc.maillage.recruitment.web;

import nc.maillage.platform.French;
import nc.maillage.recruitment.domain.ChartAnswer;
import nc.maillage.recruitment.domain.ChartProposal;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.domain.ProposalKind;
import nc.maillage.recruitment.domain.Proposed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a proposal in words. */
@Component
class ProposalViews {
    private final ChartWords words;

    ProposalViews(ChartWords words) {
        this.words = words;
    }

    ProposalView of(ChartProposal proposal, ImportedNotice notice) {
        var kept = proposal.kept();
        return new ProposalView(
                proposal.id().toString(),
                address(proposal),
                kept.kind().label(),
                title(kept),
                ChartWords.present(
                        kept.unitKind() == null ? null : kept.unitKind().label(),
                        above(kept),
                        count(kept),
                        kept.kind() == ProposalKind.NAME && kept.from() != null
                                ? "depuis le " + French.day(kept.from())
                                : null,
                        kept.act(),
                        kept.corps() == null ? null : "corps : " + kept.corps(),
                        kept.job() == null ? null : "emploi RESPNC : " + kept.job(),
                        kept.place() == null ? null : "lieu : " + kept.place()),
                kept.quote(),
                proposal.state() == ChartAnswer.PROPOSED ? kept.doubt() : null,
                ChartWords.state(proposal.state()),
                answer(proposal),
                proposal.state() == ChartAnswer.PROPOSED,
                kept.kind() != ProposalKind.NAME || kept.from() != null,
                French.capitalised(notice.source()),
                ChartWords.NOTICES + "/" + notice.id());
    }

    static String address(ChartProposal proposal) {
        return ChartWords.PROPOSALS + "/" + proposal.id();
    }

    static String title(Proposed content) {
        var acronym = content.acronym();
        return content.kind() == ProposalKind.HEADCOUNT || acronym == null
                ? content.name()
                : content.name() + " (" + acronym + ")";
    }

    private static @Nullable String above(Proposed kept) {
        var unit = kept.unit();
        return switch (kept.kind()) {
            case UNIT -> unit == null ? "en tête de l’organigramme" : "dans : " + unit;
            case NAME -> "nom de : " + unit;
            case HEADCOUNT -> null;
            case POST, TOOL -> unit == null ? "unité à choisir" : "dans : " + unit;
        };
    }

    private static @Nullable String count(Proposed kept) {
        var number = kept.number();
        if (number == null) {
            return null;
        }
        var qualifier = kept.qualifier();
        var told = "%s%s %s".formatted(qualifier == null ? "" : qualifier + " ", French.whole(number), kept.counted());
        return kept.from() == null ? told : told + " au " + French.day(kept.from());
    }

    private @Nullable String answer(ChartProposal proposal) {
        var at = proposal.at();
        if (at == null) {
            return null;
        }
        var who = "%s, %s".formatted(words.agent(proposal.by()), French.moment(at));
        return proposal.reason() == null ? who : who + " : « " + proposal.reason() + " »";
    }
}
