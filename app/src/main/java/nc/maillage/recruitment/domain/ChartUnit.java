package nc.maillage.recruitment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.organisation.Headcount;
import nc.maillage.organisation.Unit;
import nc.maillage.organisation.UnitId;
import nc.maillage.organisation.UnitName;

/**
 * « Unité de l’organigramme » of a day: the name of that day, what was counted until then, newest first, its posts and
 * its applications.
 */
public record ChartUnit(
        Unit unit,
        UnitName name,
        List<Headcount> headcounts,
        List<Post> posts,
        List<String> tools,
        List<ChartUnit> below) {
    public ChartUnit {
        headcounts = List.copyOf(headcounts);
        posts = List.copyOf(posts);
        tools = List.copyOf(tools);
        below = List.copyOf(below);
    }

    /** Those at the top; a unit whose parent is not open that day stands at the top too. */
    public static List<ChartUnit> of(List<Unit> tree, List<Post> posts, Map<UUID, List<String>> tools, LocalDate day) {
        var open = tree.stream().filter(unit -> unit.openOn(day)).toList();
        var ids = open.stream().map(Unit::id).collect(Collectors.toSet());
        var tops = new ArrayList<ChartUnit>();
        for (var unit : open) {
            var parent = unit.parent();
            if (parent == null || !ids.contains(parent)) {
                tops.add(below(unit, open, posts, tools, day));
            }
        }
        return tops;
    }

    private static ChartUnit below(
            Unit unit, List<Unit> open, List<Post> posts, Map<UUID, List<String>> tools, LocalDate day) {
        UnitId id = unit.id();
        return new ChartUnit(
                unit,
                unit.nameOn(day),
                unit.headcounts().stream()
                        .filter(count -> !count.on().isAfter(day))
                        .toList(),
                posts.stream()
                        .filter(post -> post.openOn(day) && post.unitOn(day).equals(id))
                        .toList(),
                tools.getOrDefault(id.value(), List.of()),
                open.stream()
                        .filter(each -> id.equals(each.parent()))
                        .map(each -> below(each, open, posts, tools, day))
                        .toList());
    }
}
