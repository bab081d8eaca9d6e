package nc.maillage.access.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nc.maillage.access.Role;
import nc.maillage.platform.StartRefused;
import org.junit.jupiter.api.Test;

class DirectorySettingsTest {
    private static final String HERE = "https://annuaire.example.nc/realms/dpass";

    @Test
    void each_value_of_a_claim_leads_to_the_role_written_beside_it() {
        var settings = settings(HERE, "x", "groups", "a=b=CASE_OFFICER , accueil=RECEPTION", true);

        assertThat(settings.roles()).isEqualTo(Map.of("a=b", Role.CASE_OFFICER, "accueil", Role.RECEPTION));
        assertThat(settings.origin()).hasValue("https://annuaire.example.nc");
    }

    @Test
    void a_start_that_would_let_nobody_in_or_read_roles_wrong_is_refused_in_one_line() {
        refused("", "", "", "", false, "personne ne pourrait entrer");
        refused(HERE, "", "", "", true, "donnez les trois");
        refused(HERE, "x", "groups", "", true, "vont ensemble");
        refused(HERE, "x", "", "a=RECEPTION", true, "vont ensemble");
        refused(HERE, "x", "groups", "a=CHEF", true, "« a=CHEF » n’en est pas");
    }

    @Test
    void a_directory_that_is_away_leads_nowhere_and_breaks_nothing() {
        var directory = new Directory(settings("http://localhost:1/", "x", "", "", true));

        assertThat(directory.way(new Directory.Journey("s", "n", "v", "http://localhost/")))
                .isEmpty();
        assertThat(directory.identity(new Directory.Journey("s", "n", "v", "http://localhost/"), "code"))
                .isEmpty();
        assertThat(directory.farewell("http://localhost/")).isEmpty();
    }

    private static void refused(String issuer, String secret, String claim, String roles, boolean local, String why) {
        assertThatThrownBy(() -> settings(issuer, secret, claim, roles, local))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why);
    }

    private static DirectorySettings settings(String issuer, String secret, String claim, String roles, boolean local) {
        return new DirectorySettings(issuer, "maillage", secret, "", claim, roles, local);
    }
}
