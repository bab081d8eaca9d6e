package nc.maillage.decisions.domain;

import static nc.maillage.decisions.domain.Proposals.granting;
import static nc.maillage.decisions.domain.Proposals.proposal;
import static nc.maillage.decisions.domain.Proposals.refusing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.correspondence.LetterKind;
import nc.maillage.decisions.Decisions.NewProposal;
import nc.maillage.decisions.Ruling;
import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.Test;

class DecisionLetterTest {
    private static final UUID CHILD = UUID.randomUUID();

    @Test
    void a_grant_says_yes_to_whom_until_when_and_why() {
        var file = Verdicts.aResident().counted(2).child(CHILD, "Maëlys", LocalDate.of(2014, 5, 2));
        var letter = text(granting(file, CHILD), file);

        assertThat(letter)
                .contains("+ **Oui pour 2 personnes** : vous et Maëlys. Carte de catégorie A")
                .contains("valable du 24 novembre 2026 au 23 novembre 2027")
                .contains("Vous y habitez depuis 7 mois et 3 jours")
                .contains(
                        "Vos ressources sont de 100 000 F par mois, c’est moins que le plafond de 172 394,4 F pour 2 personnes.")
                .contains("Vous travaillez à Nouméa et louez votre logement à Dumbéa.");
    }

    @Test
    void somebody_left_out_makes_it_partial_and_hears_why() {
        var file = Verdicts.aResident().child(UUID.randomUUID(), "Steeve", LocalDate.of(2007, 5, 2));
        var letter = new DecisionLetter(granting(file), file.assessed(), List.of());

        assertThat(letter.kind()).isEqualTo(LetterKind.PARTIAL);
        assertThat(text(granting(file), file))
                .contains("- **Non pour Steeve** : Âge de la majorité atteint le 2 mai 2025,");
    }

    @Test
    void a_refusal_gives_only_what_stood_in_the_way_with_the_figure() {
        var file = Verdicts.aResident().earning(143_662);
        var letter = text(refusing(file), file);

        assertThat(letter)
                .contains("143 662 F par mois, ce n’est pas moins que le plafond de 143 662 F pour 1 personne.")
                .doesNotContain("Vous y habitez");
        assertThat(new DecisionLetter(refusing(file), file.assessed(), List.of()).kind())
                .isEqualTo(LetterKind.REFUSE);
    }

    @Test
    void without_an_attached_residence_the_request_is_sent_elsewhere_and_not_refused() {
        var file = Verdicts.aResident().passingThrough();
        var routed = proposal(file, Ruling.ROUTE_ELSEWHERE, null, "");

        assertThat(text(routed, file)).contains("la Nouvelle-Calédonie").doesNotContain("**Non**");
        assertThat(new DecisionLetter(routed, file.assessed(), List.of()).kind())
                .isEqualTo(LetterKind.ROUTE);
    }

    @Test
    void the_agent_s_own_words_are_printed_as_typed() {
        var file = Verdicts.aResident().earning(150_000);
        var typed = "Elle y habite : je l’ai vu.\nRevenez en janvier.";

        assertThat(text(proposal(file, Ruling.REFUSE, null, typed), file))
                .contains("Elle y habite : je l’ai vu.")
                .contains("Revenez en janvier.");
    }

    @Test
    void a_letter_speaks_to_the_person() {
        var refusals =
                Verdicts.aResident().with("residence_since", "2026-09-01").earning(500_000);
        var grant = Verdicts.aResident();

        assertThat(text(refusing(refusals), refusals) + text(granting(grant), grant))
                .contains("Vous y habitez depuis")
                .doesNotContain("La personne ", "Elle ", "Jugé par une personne");
    }

    @Test
    void the_texts_applied_are_named_and_no_article_that_nobody_read() {
        var file = Verdicts.aResident();

        assertThat(text(granting(file), file))
                .contains("Délibération n° 12-90/APS du 24 janvier 1990 modifiée")
                .doesNotContain("à confirmer");
    }

    private static String text(NewProposal content, Verdicts file) {
        return new DecisionLetter(content, file.assessed(), List.of())
                .blocks().stream()
                        .flatMap(block -> block.lines().stream())
                        .collect(Collectors.joining("\n"))
                        .replace('\u00A0', ' ');
    }
}
