package nc.maillage.decisions.store;

import java.util.Map;
import nc.maillage.decisions.Decisions.Grant;
import nc.maillage.decisions.HouseholdOfTheDay;
import nc.maillage.decisions.domain.KeptFigures;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.platform.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** « Documents conservés » : the facts, the verdict, the figures and the household of a decision, as JSON and back. */
@Component
public class Documents {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JsonMapper json;
    private final ReadOnce<String, Assessment> read = new ReadOnce<>();

    Documents(JsonMapper json) {
        this.json = json;
    }

    public String text(Object document) {
        return json.writeValueAsString(document);
    }

    public Map<String, Object> facts(String text) {
        return json.readValue(text, FACTS);
    }

    public Assessment assessment(String text) {
        return read.of(text, each -> json.readValue(each, Assessment.class));
    }

    public AsOf asOf(String text) {
        return json.readValue(text, AsOf.class);
    }

    public KeptFigures figures(String text) {
        return json.readValue(text, KeptFigures.class);
    }

    public HouseholdOfTheDay household(String text) {
        return json.readValue(text, HouseholdOfTheDay.class);
    }

    public @Nullable Grant grant(@Nullable String text) {
        return text == null ? null : json.readValue(text, Grant.class);
    }
}
