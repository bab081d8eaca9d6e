package nc.maillage.recruitment.domain;

import java.util.List;
import nc.maillage.notices.text.Fold;
import nc.maillage.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/** The unit of the post: the one of the service field, the one that the title names, else a guess that is told as such. */
record PostUnit(@Nullable Draft unit, @Nullable String doubt) {
    static PostUnit of(NoticeText text, ChartDraft draft) {
        var service = text.service();
        if (service != null) {
            var named = service.replaceFirst("\\s*" + Phrases.ACRONYM + "\\s*$", "");
            var field =
                    draft.units().stream().filter(unit -> unit.isNamed(named)).findFirst();
            if (field.isPresent()) {
                return new PostUnit(field.get(), null);
            }
        }
        var title = Fold.key(text.title());
        var inTitle = draft.units().stream()
                .filter(unit -> title.contains(Fold.key(unit.name)))
                .reduce((one, other) ->
                        Fold.key(one.name).length() >= Fold.key(other.name).length() ? one : other);
        if (inTitle.isPresent()) {
            return new PostUnit(inTitle.get(), null);
        }
        var root = draft.root();
        var services = services(draft);
        if (title.contains("direct") || services.isEmpty()) {
            return new PostUnit(
                    root, title.contains("direct") ? null : "L’avis ne dit pas de quelle unité est ce poste.");
        }
        return services.size() == 1
                ? new PostUnit(services.getFirst(), "Seul service que l’avis décrit : est-ce celui du poste ?")
                : new PostUnit(root, "L’avis décrit plusieurs services : lequel a ce poste ?");
    }

    private static List<Draft> services(ChartDraft draft) {
        return draft.units().stream()
                .filter(unit -> unit.kind == UnitKind.SERVICE)
                .toList();
    }
}
