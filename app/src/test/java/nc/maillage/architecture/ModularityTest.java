package nc.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nc.maillage.Maillage;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    private static final Path DIAGRAM = Path.of("../docs/modules.md");

    /** The law and the notices are libraries without a database or a page: they know no room. */
    private final ApplicationModules modules = ApplicationModules.of(
            Maillage.class, JavaClass.Predicates.resideInAnyPackage("nc.maillage.law..", "nc.maillage.notices.."));

    @Test
    void each_module_depends_on_earlier_ones_only_and_through_their_doors() {
        modules.verify();
    }

    @Test
    void the_diagram_in_docs_is_the_one_of_the_code() throws IOException {
        var drawn = ModuleDiagram.of(modules);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(DIAGRAM, drawn);
        }
        assertThat(Files.readString(DIAGRAM))
                .as("docs/modules.md is out of date: run the tests once with -Dapprove=true and review the difference")
                .isEqualTo(drawn);
    }
}
