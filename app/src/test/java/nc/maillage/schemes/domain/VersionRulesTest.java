package nc.maillage.schemes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.schemes.PublishedSchemes.PieceKind;
import nc.maillage.schemes.domain.VersionRules.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionRulesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final List<PieceKind> PIECES = List.of(piece("residence"), piece("resources"));

    @Test
    void a_version_begins_after_the_one_before_it() {
        assertThat(check(FIRST, null, PIECES, 12)).isEmpty();
        assertThat(check(FIRST, FIRST, PIECES, 12)).map(Fault::field).contains("from");
        assertThat(check(FIRST.plusDays(1), FIRST, PIECES, 12)).isEmpty();
    }

    @Test
    void what_the_published_text_asks_for_cannot_be_left_out() {
        assertThat(check(FIRST, null, List.of(piece("residence")), 12))
                .map(Fault::field)
                .contains("pieces");
    }

    @Test
    void a_kind_of_piece_is_asked_for_once() {
        assertThat(check(FIRST, null, List.of(piece("residence"), piece("resources"), piece("residence")), 12))
                .isPresent();
    }

    @Test
    void a_validity_is_counted_in_months_or_left_to_each_decision() {
        assertThat(check(FIRST, null, PIECES, null)).isEmpty();
        assertThat(check(FIRST, null, PIECES, 0)).map(Fault::field).contains("validity");
        assertThat(check(FIRST, null, PIECES, 120)).isEmpty();
        assertThat(check(FIRST, null, PIECES, 121)).isPresent();
    }

    @Test
    void nobody_approves_what_he_proposed() {
        var author = new AgentId(UUID.randomUUID());

        assertThat(SecondPerson.of(author, author, "proposé ce chiffre")).isInstanceOf(SecondPerson.Author.class);
        assertThat(SecondPerson.of(author, new AgentId(UUID.randomUUID()), "proposé ce chiffre"))
                .isInstanceOf(SecondPerson.Another.class);
    }

    private static Optional<Fault> check(
            LocalDate from, @Nullable LocalDate last, List<PieceKind> pieces, @Nullable Integer months) {
        return VersionRules.check(from, last, pieces, Set.of("residence", "resources"), months, "");
    }

    private static PieceKind piece(String key) {
        return new PieceKind(key, key, "", true, null, null, false);
    }
}
