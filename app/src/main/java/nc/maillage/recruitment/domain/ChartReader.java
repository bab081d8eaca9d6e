package nc.maillage.recruitment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nc.maillage.notices.text.Fold;
import nc.maillage.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * « Lecture de l’organigramme » : what the header and the sentences of a notice propose. A pole above the direction is
 * the collectivity's own and is not proposed; a plural without a list names nothing.
 */
public final class ChartReader {
    private static final Pattern TRAILING_ACRONYM = Pattern.compile("^(.{3,250}?)\\s*" + Phrases.ACRONYM + "\\s*$");
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu:compte|comprend|dispose de|regroupe|composée? de|emploie|et ses)\\s+" + Phrases.QUALIFIER
                    + Phrases.NUMBER + "\\s+" + Phrases.STAFF + "(\\s*\\([^)]{0,150}\\d[^)]{0,150}\\))?");
    private static final Pattern ANNOUNCED = Pattern.compile(Phrases.NUMBER + "\\s+(" + Phrases.KINDS_OF
            + ")(?:\\s+\\p{Ll}{3,20})?\\s*(?:\\(([^)]{3,600})\\)|:\\s*([^.]{3,600}))");
    private static final Pattern PLAIN =
            Pattern.compile("(?iu:comprend|regroupe)\\s+(" + Phrases.ARTICLE + Phrases.KIND + "\\s[^.:]{2,400})");
    private static final Pattern CELL = Pattern.compile("^" + Phrases.ARTICLE + Phrases.KIND + "[^(:]{0,40}\\("
            + Phrases.QUALIFIER + Phrases.NUMBER + "\\s+" + Phrases.STAFF + "\\)\\s*:\\s*" + Phrases.ARTICLE + "("
            + Phrases.KIND + ")\\s+(?:([^(:;.]{2,120}?)\\s*" + Phrases.ACRONYM + "|([^(,:;.]{2,120}))");
    private static final Pattern SITE =
            Pattern.compile("^(?iu:CMS|UPASS|centre médico-social|antenne|maison|permanence)\\s.{2,80}");

    private static final String UNCLEAR = "La phrase ne nomme pas clairement de quelle unité elle parle.";

    private final NoticeText text;
    private final ChartDraft draft = new ChartDraft();
    private final List<Proposed> counts = new ArrayList<>();

    private ChartReader(NoticeText text) {
        this.text = text;
    }

    /** Units before what hangs on them; the same text proposes the same. */
    public static List<Proposed> read(NoticeText text) {
        return new ChartReader(text).all();
    }

    private List<Proposed> all() {
        var taken = DatedNames.taken(text.sentences());
        root(taken);
        var subject = new ChartSubject(draft);
        for (var sentence : text.sentences()) {
            subject.read(sentence);
            var doubt = subject.certain() ? null : UNCLEAR;
            units(sentence, subject.current(), doubt);
            count(sentence, subject.current(), doubt);
        }
        site();
        var units = draft.units();
        var proposed = new ArrayList<Proposed>();
        units.forEach(unit -> proposed.add(ProposedParts.unit(text, unit)));
        names(taken, proposed);
        counts.forEach(proposed::add);
        var at = PostUnit.of(text, draft);
        proposed.add(ProposedParts.post(text, at));
        var root = draft.root();
        for (var tool : ToolNames.in(text.whole())) {
            proposed.add(ProposedParts.tool(text, tool, root));
        }
        var direction = root == null ? null : new Proposed.Direction(root.name, root.acronym);
        return proposed.stream().map(each -> each.in(direction)).toList();
    }

    private void root(DatedNames.@Nullable DatedName taken) {
        var employer = text.employer();
        if (text.direction().value() instanceof String printed && !printed.isBlank()) {
            var named = TRAILING_ACRONYM.matcher(printed);
            var bare = named.matches() ? named.group(1) : printed;
            var acronym = named.matches() ? named.group(2) : null;
            var name = taken == null ? bare : taken.name();
            draft.root(
                    UnitKind.DIRECTION,
                    UnitList.capital(name),
                    acronym == null && taken != null ? taken.acronym() : acronym,
                    taken == null ? printed : taken.quote(),
                    text.direction().repair() == null || taken != null
                            ? null
                            : "Nom recomposé : %s.".formatted(text.direction().repair()));
        } else if (employer != null && Fold.key(employer).matches("(centre communal|ccas|caisse).*")) {
            draft.root(UnitKind.DIRECTION, employer.split("\\s+[–-]\\s+")[0].strip(), null, employer, null);
        }
        var service = text.service();
        if (service != null && service.length() <= 150) {
            var named = TRAILING_ACRONYM.matcher(service);
            draft.unit(
                    UnitKind.SERVICE,
                    UnitList.capital(named.matches() ? named.group(1) : service),
                    named.matches() ? named.group(2) : null,
                    service);
        }
    }

    private void units(String sentence, @Nullable Draft above, @Nullable String doubt) {
        var announced = ANNOUNCED.matcher(sentence);
        if (announced.find()) {
            var list = announced.group(3) == null ? announced.group(4) : announced.group(3);
            var kind = Phrases.kind(announced.group(2));
            add(UnitList.of(list, kind, Phrases.number(announced.group(1))), above, sentence, doubt);
        } else {
            var plain = PLAIN.matcher(sentence);
            if (plain.find()) {
                add(UnitList.of(plain.group(1), UnitKind.SERVICE, 0), above, sentence, doubt);
            }
        }
        var cell = CELL.matcher(sentence);
        if (cell.find()) {
            var name = cell.group(5) == null ? cell.group(7) : cell.group(5);
            var kind = Phrases.kind(cell.group(4));
            var unit = draft.unit(kind, UnitList.capital(cell.group(4) + " " + name.strip()), cell.group(6), sentence);
            if (above != null) {
                draft.put(unit, above);
            }
            counts.add(
                    ProposedParts.count(text.day(), unit, cell.group(2), cell.group(1), cell.group(3), sentence, null));
        }
    }

    private void add(List<UnitList.Item> items, @Nullable Draft above, String sentence, @Nullable String doubt) {
        for (var item : items) {
            if (item.kind() == UnitKind.DIRECTION) {
                continue;
            }
            var unit = draft.unit(item.kind(), item.name(), item.acronym(), sentence);
            if (unit.doubt == null) {
                unit.doubt = item.doubt() == null ? doubt : item.doubt();
            }
            if (above != null) {
                draft.put(unit, above);
            }
        }
    }

    private void count(String sentence, @Nullable Draft unit, @Nullable String doubt) {
        var counted = COUNTED.matcher(sentence);
        while (unit != null && counted.find()) {
            var detail = counted.group(4) == null ? "" : " " + counted.group(4).strip();
            var what = counted.group(3) + detail;
            counts.add(ProposedParts.count(
                    text.day(),
                    unit,
                    counted.group(2),
                    counted.group(1),
                    what.length() > 60 ? counted.group(3) : what,
                    sentence,
                    doubt));
        }
    }

    private void site() {
        var place = text.workplace();
        var root = draft.root();
        if (place != null && root != null && SITE.matcher(place).matches()) {
            var site = draft.unit(UnitKind.SITE, UnitList.capital(place), null, place);
            site.doubt = "L’avis ne dit pas de quelle unité ce site dépend.";
        }
    }

    private void names(DatedNames.@Nullable DatedName taken, List<Proposed> proposed) {
        var root = draft.root();
        if (root == null) {
            return;
        }
        DatedNames.created(text.sentences()).forEach(name -> proposed.add(ProposedParts.name(root, name)));
        if (taken != null) {
            proposed.add(ProposedParts.name(root, taken));
            var named = TRAILING_ACRONYM.matcher(String.valueOf(text.direction().value()));
            var printed = named.matches()
                    ? named.group(1)
                    : String.valueOf(text.direction().value());
            if (!root.isNamed(printed)) {
                proposed.add(ProposedParts.name(
                        root, new DatedNames.DatedName(UnitList.capital(printed), root.acronym, null, null, printed)));
            }
        }
    }
}
