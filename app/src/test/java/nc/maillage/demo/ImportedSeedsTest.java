package nc.maillage.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.organisation.CountStaff;
import nc.maillage.organisation.CreateUnit;
import nc.maillage.organisation.CreateUnit.NewUnit;
import nc.maillage.organisation.RenameUnit;
import nc.maillage.organisation.RenameUnit.NewName;
import nc.maillage.organisation.Unit;
import nc.maillage.organisation.UnitId;
import nc.maillage.recruitment.Charts;
import nc.maillage.recruitment.InventedNotices;
import nc.maillage.recruitment.domain.ChartProposal;
import nc.maillage.recruitment.store.ProposalStore;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The five real notices, each in its own house: where nothing is known, and where the demonstration's units are. */
@ProgramTest
class ImportedSeedsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Actors actors;

    @Autowired
    Charts charts;

    @Autowired
    ProposalStore proposals;

    @Autowired
    CreateUnit create;

    @Autowired
    RenameUnit rename;

    @Autowired
    CountStaff count;

    @Test
    void an_empty_house_of_province_nord_draws_the_dassps_with_its_dated_names() throws IOException {
        var nord = charted(actors.freshCollectivity(), 0, 2);

        assertThat(charts.tree(nord))
                .contains(
                        "Pôle Solidarité > Service de l’admission aux aides sociales",
                        "Pôle Solidarité > Service de l’action sociale",
                        "Pôle Solidarité > Service de l’aide sociale à l’enfance",
                        "Pôle Solidarité > Service de l’accompagnement médico-social",
                        "Pôle soin > Service des métiers",
                        "Pôle Administration générale > Service des ressources humaines",
                        "Pôle Administration générale > Service administratif et financier");
        var direction = acronym(nord, "DASSPS");
        assertThat(direction.headcounts()).extracting(each -> each.number()).containsExactly(249);
        assertThat(direction.nameOn(LocalDate.of(2023, 2, 28)).name())
                .isEqualTo("Direction Provinciale des Affaires Sanitaires et Sociales de la Province Nord");
        assertThat(direction.nameOn(LocalDate.of(2023, 3, 1)))
                .satisfies(name -> assertThat(name.name()).contains("de la Prévention et de la Solidarité"))
                .satisfies(name -> assertThat(name.act()).contains("2023-03/APN"));
        assertThat(direction.names()).as("no name is doubled by a letter").hasSize(2);
        assertThat(charts.unit(nord, "Service de l’action sociale").headcounts())
                .singleElement()
                .satisfies(each -> assertThat(each.number()).isEqualTo(14))
                .satisfies(each -> assertThat(each.source()).isEqualTo("avis de vacance 3134-25-1255/SR"));
    }

    @Test
    void an_empty_house_of_province_sud_draws_the_dpass_its_four_offices_and_its_applications() throws IOException {
        var sud = charted(actors.freshCollectivity(), 3, 4);

        assertThat(charts.tree(sud))
                .contains(
                        "Pôle des solidarités > Service de l’aide médicale et des prestations sociales",
                        "Service de l’aide médicale et des prestations sociales > Bureau de l'accompagnement de proximité",
                        "Service de l’aide médicale et des prestations sociales > Bureau de coordination des aides",
                        "Service de l’aide médicale et des prestations sociales > Bureau d'investigation et de contrôle",
                        "Service de l’aide médicale et des prestations sociales > Bureau des commissions et des paiements");
        assertThat(acronym(sud, "SAMPS").headcounts()).singleElement().satisfies(each -> {
            assertThat(each.number()).isEqualTo(38);
            assertThat(each.counted()).isEqualTo("postes permanents");
        });
        assertThat(actors.as(sud, () -> proposals.tools()))
                .extracting(each -> each.kept().name())
                .containsExactly("ALOHA", "POPCORN");
    }

    @Test
    void an_empty_house_of_mont_dore_draws_the_centre_and_its_two_cells() throws IOException {
        var commune = charted(actors.freshCollectivity(), 1);

        assertThat(charts.unit(commune, "Centre Communal d’Action Sociale").headcounts())
                .extracting(each -> each.number())
                .containsExactly(12);
        assertThat(acronym(commune, "CLAF").headcounts())
                .extracting(each -> each.number())
                .containsExactly(3);
        assertThat(acronym(commune, "CAA").headcounts())
                .extracting(each -> each.number())
                .containsExactly(6);
    }

    @Test
    void the_demonstration_knows_its_units_and_is_offered_none_twice() throws IOException {
        assertThat(proposed("nord", 0, 2))
                .containsExactlyInAnyOrder(
                        "Poste DIRECTEUR ADJOINT",
                        "Nom daté Direction des affaires sanitaires et sociales et des problèmes de société",
                        "Poste Assistant(e) social(e) de secteur (Houaïlou)");
        assertThat(proposed("sud", 3, 4))
                .containsExactlyInAnyOrder(
                        "Poste Chef du service de l'aide médicale et des prestations sociales",
                        "Poste Assistant(e) de direction",
                        "Application ALOHA",
                        "Application POPCORN");
        assertThat(proposed("mont-dore", 1))
                .containsExactly("Poste Directrice(teur) du Centre Communal d’Action Sociale");
    }

    /** What is left to judge in a house that has the units of the demonstration. */
    private List<String> proposed(String slug, int... seeds) throws IOException {
        var who = actors.headOfOffice(furnished(slug));
        for (int seed : seeds) {
            charts.take(who, InventedNotices.seeds().get(seed));
        }
        return actors.as(who, () -> proposals.waiting(null)).stream()
                .map(ChartProposal::content)
                .map(each -> each.kind().label() + " " + each.name())
                .toList();
    }

    private String furnished(String slug) {
        var here = actors.freshCollectivity();
        var founder = actors.administrator(here);
        var house = OrganisationBook.shipped().houses().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        var units = new HashMap<String, UnitId>();
        for (var room : house.rooms()) {
            units.put(room.key(), as(founder, () -> made(room, units)));
        }
        return here;
    }

    private UnitId made(OrganisationBook.Room room, HashMap<String, UnitId> units) {
        var parent = room.parent() == null ? null : units.get(room.parent());
        var unit = create.run(new NewUnit(
                        parent, room.kind(), room.name(), room.acronym(), room.place(), room.opened(), room.act()))
                .orFail();
        var renaming = room.renaming();
        if (renaming != null) {
            rename.run(new NewName(unit, 0, renaming.name(), renaming.acronym(), renaming.from(), renaming.act()))
                    .orFail();
        }
        var headcount = room.headcount();
        if (headcount != null) {
            count.run(unit, headcount).orFail();
        }
        return unit;
    }

    /** Judged as a clerk would: the sure ones at once, then the doubtful ones; what lacks a day stays. */
    private Session charted(String here, int... seeds) throws IOException {
        var who = actors.headOfOffice(here);
        for (int seed : seeds) {
            charts.take(who, InventedNotices.seeds().get(seed));
            charts.acceptAll(who);
        }
        return who;
    }

    private Unit acronym(Session who, String acronym) {
        return charts.units(who).stream()
                .filter(unit -> acronym.equals(unit.nameOn(TODAY).acronym()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(acronym + " in " + charts.tree(who)));
    }

    private <T> T as(Session who, Supplier<T> work) {
        return actors.as(who, work);
    }
}
