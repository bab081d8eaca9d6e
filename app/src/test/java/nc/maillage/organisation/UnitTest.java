package nc.maillage.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.organisation.CreateUnit.NewUnit;
import nc.maillage.organisation.RegisterAgent.NewAgent;
import nc.maillage.organisation.RenameUnit.NewName;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class UnitTest {
    private static final LocalDate OPENED = LocalDate.of(2015, 1, 1);
    private static final LocalDate RENAMED = LocalDate.of(2023, 3, 1);

    @Autowired
    Actors actors;

    @Autowired
    Units units;

    @Autowired
    CreateUnit create;

    @Autowired
    RenameUnit rename;

    @Autowired
    CloseUnit close;

    @Autowired
    CountStaff count;

    @Autowired
    RegisterAgent register;

    Session administrator;
    UnitId pole;

    @BeforeEach
    void a_pole() {
        administrator = actors.administrator(actors.freshCollectivity());
        pole = opened(null, UnitKind.POLE, "Pôle des solidarités").orFail();
    }

    @Test
    void bears_its_former_name_until_the_eve_of_the_new_one() {
        actors.as(
                administrator,
                () -> rename.run(new NewName(pole, 0, "Pôle Solidarité", "PS", RENAMED, "délibération")));

        var unit = read();
        assertThat(unit.nameOn(RENAMED.minusDays(1)).name()).isEqualTo("Pôle des solidarités");
        assertThat(unit.nameOn(RENAMED).name()).isEqualTo("Pôle Solidarité");
        assertThat(unit.nameOn(RENAMED).shortForm()).isEqualTo("PS");
    }

    @Test
    void changed_by_a_colleague_meanwhile_is_not_overwritten() {
        actors.as(administrator, () -> rename.run(new NewName(pole, 0, "Premier", null, RENAMED, null)));
        var second = actors.as(
                administrator, () -> rename.run(new NewName(pole, 0, "Second", null, RENAMED.plusDays(1), null)));

        assertThat(second.messages()).containsKey("version");
        assertThat(read().nameOn(RENAMED.plusDays(1)).name()).isEqualTo("Premier");
    }

    @Test
    void is_not_closed_over_an_open_office_nor_over_an_agent_who_stays() {
        var office = opened(pole, UnitKind.BUREAU, "Bureau des aides").orFail();
        assertThat(closed(pole).messages().get("lastDay")).contains("Bureau des aides");

        actors.as(administrator, () -> register.run(new NewAgent("Léa", "Wéma", "Agente", office, OPENED)));
        assertThat(closed(office).messages().get("lastDay")).contains("1\u00A0agent a encore un poste");
    }

    @Test
    void closed_stays_open_on_its_last_day() {
        assertThat(closed(pole).messages()).isEmpty();

        assertThat(read().openOn(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(read().openOn(LocalDate.of(2026, 7, 1))).isFalse();
    }

    @Test
    void shows_the_newest_headcount_with_its_source() {
        var older = new Headcount(36, "postes", LocalDate.of(2024, 1, 1), "rapport");
        var newer = new Headcount(38, "postes permanents", LocalDate.of(2025, 2, 14), "avis de vacance");
        actors.as(administrator, () -> count.run(pole, newer));
        actors.as(administrator, () -> count.run(pole, older));

        assertThat(read().headcount()).contains(newer);
    }

    @Test
    void a_name_too_long_with_a_sign_that_cannot_be_written_is_refused_on_its_field() {
        assertThat(opened(pole, UnitKind.BUREAU, "B".repeat(201)).messages()).containsOnlyKeys("name");
        assertThat(opened(pole, UnitKind.BUREAU, "Bureau \uD83D\uDE00").messages())
                .containsOnlyKeys("name");
        assertThat(opened(pole, UnitKind.BUREAU, "<b>Bureau</b>").messages()).containsOnlyKeys("name");
        assertThat(opened(pole, UnitKind.BUREAU, "  ").messages()).containsOnlyKeys("name");
        assertThat(opened(pole, UnitKind.BUREAU, "B".repeat(200)).messages()).isEmpty();
    }

    @Test
    void is_opened_by_a_head_of_office_or_an_administrator_only() {
        var officer = actors.caseOfficer("sud");
        var asked = new NewUnit(null, UnitKind.BUREAU, "Bureau", null, null, OPENED, null);

        assertThatThrownBy(() -> actors.as(officer, () -> create.run(asked)))
                .isInstanceOf(AccessRefused.class)
                .hasMessageContaining("réservé à : Responsable de bureau, Ressources humaines, Administration");
    }

    private Filing<UnitId> opened(@Nullable UnitId parent, UnitKind kind, String name) {
        return actors.as(administrator, () -> create.run(new NewUnit(parent, kind, name, null, null, OPENED, null)));
    }

    private Filing<UnitId> closed(UnitId unit) {
        return actors.as(administrator, () -> close.run(unit, 0, LocalDate.of(2026, 6, 30)));
    }

    private Unit read() {
        return actors.as(administrator, () -> units.byId(pole).orElseThrow());
    }
}
