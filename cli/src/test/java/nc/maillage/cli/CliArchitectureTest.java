package nc.maillage.cli;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nc.maillage.cli", importOptions = DoNotIncludeTests.class)
class CliArchitectureTest {
    @ArchTest
    static final ArchRule the_commands_stand_on_the_law_the_notices_and_two_libraries = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nc.maillage.cli..",
                    "nc.maillage.law..",
                    "nc.maillage.notices..",
                    "java..",
                    "org.jspecify.annotations..",
                    "picocli..",
                    "tools.jackson.core..");

    @ArchTest
    static final ArchRule the_day_is_always_given = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(name("now")))
            .because("the answer depends on the arguments and the facts alone");

    @ArchTest
    static final ArchRule one_class_makes_the_clock = noClasses()
            .that()
            .areNotAssignableTo(MaillageCommand.class)
            .should()
            .callMethodWhere(JavaCall.Predicates.target(nameStartingWith("system")));
}
