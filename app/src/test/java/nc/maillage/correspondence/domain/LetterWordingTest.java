package nc.maillage.correspondence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nc.maillage.correspondence.LetterKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterWordingTest {
    private static final String APPEAL =
            "Vous avez **2 mois** pour saisir le tribunal administratif de Nouvelle-Calédonie.";

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_text_shipped_could_be_approved(LetterKind kind) {
        assertThat(ShippedWordings.of(kind).flaws(kind)).isEmpty();
    }

    @Test
    void a_decision_tells_the_court_and_the_delay_and_an_acknowledgement_need_not() {
        assertThat(new LetterWording("", "Merci.").flaws(LetterKind.REFUSE)).hasSize(1);
        assertThat(new LetterWording("", "Merci.").flaws(LetterKind.ACKNOWLEDGE))
                .isEmpty();
        assertThat(new LetterWording("", APPEAL).flaws(LetterKind.REFUSE)).isEmpty();
        assertThat(new LetterWording("", APPEAL.replace(" mois", "\u00A0mois")).flaws(LetterKind.REFUSE))
                .isEmpty();
        assertThat(new LetterWording("", APPEAL.replace("2", "3")).flaws(LetterKind.REFUSE))
                .isNotEmpty();
    }

    @Test
    void the_delay_abrogated_in_2015_is_refused() {
        var old = APPEAL + " Vous avez trois mois à compter de la notification.";

        assertThat(new LetterWording("", old).flaws(LetterKind.GRANT))
                .anyMatch(flaw -> flaw.message().contains("abrogé"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{nom}", "{ reference }", "{}", "{", "}", "{{reference}", "{Reference}"})
    void an_unknown_variable_or_a_lone_brace_is_refused(String typed) {
        assertThat(new LetterWording(typed, "").flaws(LetterKind.RENEWAL))
                .isNotEmpty()
                .allMatch(flaw -> flaw.field().equals("opening"));
    }

    @Test
    void variables_are_filled_and_what_is_filled_is_not_read_again() {
        var wording = new LetterWording("Dossier {reference}, {suivi_par}.", "");

        assertThat(wording.filled(Map.of(TextVariable.REFERENCE, "{objet} $1 \\", TextVariable.FOLLOWED_BY, ""))
                        .opening())
                .isEqualTo("Dossier {objet} $1 \\, .");
    }

    @Property
    void whatever_is_typed_is_judged_and_filled_without_breaking(@ForAll @StringLength(max = 300) String typed) {
        var wording = new LetterWording(typed, typed);
        var flaws = wording.flaws(LetterKind.RENEWAL);
        var filled = wording.filled(Map.of());

        assertThat(Paragraphs.of(filled.opening()))
                .allMatch(block -> !block.lines().isEmpty());
        if (flaws.isEmpty()) {
            assertThat(filled.opening()).doesNotContain("{", "}");
        }
    }

    @Property
    void bold_loses_no_character_but_its_stars(@ForAll @StringLength(max = 200) String line) {
        var text = new StringBuilder();
        InlineText.of(line).runs().forEach(run -> text.append(run.text()));

        assertThat(text.toString().replace("*", "")).isEqualTo(line.replace("*", ""));
    }
}
