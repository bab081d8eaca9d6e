package nc.maillage.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.platform.web.PageShell;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.TemplateServer;
import org.junit.jupiter.api.Test;

class HelpPagesTest {
    private static final PageShell SHELL = new PageShell(
            "Province Sud",
            "DPASS",
            null,
            null,
            List.of(),
            "_csrf",
            "token",
            LocalDate.of(2026, 11, 24),
            false,
            true,
            null);

    @Test
    void anyone_reads_what_is_kept_and_how_accessible_it_is() throws IOException {
        var classes = new PersonalDataCatalogue().classes();
        try (var server = new TemplateServer()
                        .page("/accessibilite", "portal/accessibility.jte", Map.of("shell", SHELL))
                        .page("/donnees", "portal/personal-data.jte", Map.of("shell", SHELL, "classes", classes));
                var visit = Chrome.onPhone(server.port())) {
            visit.open("/accessibilite")
                    .sees("Aucun audit par un tiers")
                    .isAccessible()
                    .scrollsOnlyDownwards();
            visit.open("/donnees").sees("Identité").isAccessible().scrollsOnlyDownwards();
        }
    }

    @Test
    void every_class_of_the_catalogue_is_told() throws IOException {
        assertThat(new PersonalDataCatalogue().classes())
                .extracting(DataClass::name)
                .contains("Identité", "Situation", "Actes");
        assertThat(new PersonalDataCatalogue().classes()).allMatch(each -> each.count() > 0);
    }
}
