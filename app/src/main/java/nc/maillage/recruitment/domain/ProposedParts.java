package nc.maillage.recruitment.domain;

import java.time.LocalDate;
import nc.maillage.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/** Writes what was read as proposals. */
final class ProposedParts {
    private ProposedParts() {}

    static Proposed count(
            LocalDate day,
            Draft unit,
            String number,
            @Nullable String qualifier,
            String counted,
            String sentence,
            @Nullable String doubt) {
        return new Proposed(
                ProposalKind.HEADCOUNT,
                unit.name,
                null,
                null,
                unit.name,
                unit.acronym,
                Phrases.number(number),
                qualifier,
                counted,
                day,
                null,
                null,
                null,
                null,
                Draft.cut(sentence),
                doubt);
    }

    static Proposed name(Draft root, DatedNames.DatedName name) {
        return new Proposed(
                ProposalKind.NAME,
                name.name(),
                name.acronym(),
                null,
                root.name,
                root.acronym,
                null,
                null,
                null,
                name.from(),
                name.act(),
                null,
                null,
                null,
                Draft.cut(name.quote()),
                name.from() == null ? "L’avis ne dit pas de quel jour date ce nom : donnez-le, ou refusez." : null);
    }

    static Proposed unit(NoticeText text, Draft unit) {
        var parent = unit.parent;
        return new Proposed(
                ProposalKind.UNIT,
                unit.name,
                unit.acronym,
                unit.kind,
                parent == null ? null : parent.name,
                parent == null ? null : parent.acronym,
                null,
                null,
                null,
                text.day(),
                null,
                null,
                null,
                unit.kind == UnitKind.SITE ? text.workplace() : null,
                unit.quote,
                unit.doubt);
    }

    static Proposed post(NoticeText text, PostUnit at) {
        return made(text, ProposalKind.POST, text.title(), at.unit(), text.title(), at.doubt());
    }

    static Proposed tool(NoticeText text, ToolNames.ToolName tool, @Nullable Draft unit) {
        return made(text, ProposalKind.TOOL, tool.name(), unit, tool.quote(), null);
    }

    private static Proposed made(
            NoticeText text,
            ProposalKind kind,
            String name,
            @Nullable Draft unit,
            String quote,
            @Nullable String doubt) {
        var isPost = kind == ProposalKind.POST;
        return new Proposed(
                kind,
                name,
                null,
                null,
                unit == null ? null : unit.name,
                unit == null ? null : unit.acronym,
                null,
                null,
                null,
                text.day(),
                null,
                isPost ? text.corps() : null,
                isPost ? text.job() : null,
                isPost ? text.workplace() : null,
                quote,
                unit == null ? "L’avis ne nomme pas d’unité." : doubt);
    }
}
