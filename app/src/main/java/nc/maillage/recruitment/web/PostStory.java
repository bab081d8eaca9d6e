package nc.maillage.recruitment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.organisation.UnitId;
import nc.maillage.organisation.Units;
import nc.maillage.platform.French;
import nc.maillage.platform.web.StoryItem;
import nc.maillage.recruitment.domain.Post;
import nc.maillage.recruitment.domain.PostStep;
import org.springframework.stereotype.Component;

/** What became of a post, in words. */
@Component
class PostStory {
    private final Units units;
    private final ChartWords words;

    PostStory(Units units, ChartWords words) {
        this.units = units;
        this.words = words;
    }

    List<StoryItem> of(Post post) {
        var items = new ArrayList<StoryItem>();
        for (var step : post.steps()) {
            items.add(StoryItem.of(
                            step.on(),
                            step.kind().label(),
                            "par %s, %s".formatted(words.agent(step.by()), French.moment(step.at())))
                    .telling(told(step)));
        }
        return items;
    }

    private String told(PostStep step) {
        var unit = step.unit();
        var title = step.title();
        var what = unit != null
                ? "%s, au lieu de %s. ".formatted(name(unit.after(), step.on()), name(unit.before(), step.on()))
                : title != null ? "« %s », au lieu de « %s ». ".formatted(title.after(), title.before()) : "";
        return what + step.why();
    }

    private String name(UnitId id, LocalDate day) {
        return units.byId(id).map(unit -> unit.nameOn(day).name()).orElse("une unité qui n’est plus connue");
    }
}
