package nc.maillage.keeping.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.law.configured.AidModels;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlainWordsTest {
    @Test
    void an_aid_that_the_collectivity_set_up_itself_is_told_in_its_own_words() {
        var versions = AidModels.vacancesNoumea().specifications().stream()
                .map(version -> JsonMapper.builder().build().writeValueAsString(version.toMap()))
                .toList();
        var request = new HashMap<String, Object>(Map.of("dispositif", "vacances-noumea"));
        var fact = new HashMap<String, Object>(
                Map.of("_dispositif", "vacances-noumea", "fait", "right_boursier", "valeur", "true"));

        PlainWords.with(versions).into(List.of(request, fact));

        assertThat(request).containsEntry("dispositif", "Aide aux vacances");
        assertThat(fact).containsEntry("fait", "Élève boursier").containsEntry("valeur", "oui");
    }
}
