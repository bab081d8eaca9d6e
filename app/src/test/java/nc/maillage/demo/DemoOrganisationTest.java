package nc.maillage.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nc.maillage.access.Role;
import nc.maillage.demo.OrganisationBook.Room;
import org.junit.jupiter.api.Test;

class DemoOrganisationTest {
    private final OrganisationBook book = OrganisationBook.shipped();

    @Test
    void each_collectivity_has_somebody_in_each_role_and_its_first_agent_is_the_administrator() {
        for (var house : book.houses()) {
            for (var role : Role.values()) {
                assertThat(house.workers())
                        .as("%s %s", house.slug(), role)
                        .anyMatch(worker -> worker.roles().contains(role));
            }
            assertThat(house.workers().getFirst().roles()).containsExactly(Role.ADMINISTRATOR);
        }
    }

    @Test
    void the_units_and_figures_are_those_of_the_notices() {
        assertThat(headcount("sud", "SAMPS")).isEqualTo("38 postes permanents");
        assertThat(headcount("nord", "DASSPS")).isEqualTo("249 agents");
        assertThat(headcount("mont-dore", "CCAS")).isEqualTo("12 collaborateurs");
        assertThat(headcount("mont-dore", "CLAF")).isEqualTo("3 agents");
        assertThat(headcount("mont-dore", "CAA")).isEqualTo("6 agents");
        assertThat(room("nord", "DASSPS").renaming())
                .extracting(OrganisationBook.Renaming::from)
                .isEqualTo(LocalDate.of(2023, 3, 1));
    }

    private String headcount(String slug, String key) {
        var count = room(slug, key).headcount();
        return count == null ? "" : count.number() + " " + count.counted();
    }

    private Room room(String slug, String key) {
        return book.houses().stream()
                .filter(house -> house.slug().equals(slug))
                .flatMap(house -> house.rooms().stream())
                .filter(room -> room.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
