package nc.maillage.notices;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nc.maillage.notices", importOptions = DoNotIncludeTests.class)
class NoticesArchitectureTest {
    @ArchTest
    static final ArchRule the_notices_stand_on_the_jdk_and_three_libraries = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nc.maillage.notices..",
                    "java..",
                    "javax.xml.stream..",
                    "org.jspecify.annotations..",
                    "org.apache.pdfbox..",
                    "com.openhtmltopdf..",
                    "tools.jackson.core..");

    @ArchTest
    static final ArchRule pdf_is_known_in_two_places_and_json_in_one = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "nc.maillage.notices.source", "nc.maillage.notices.write", "nc.maillage.notices.json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf..", "tools.jackson.core..");

    @ArchTest
    static final ArchRule nothing_is_fetched_and_no_file_is_opened = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.sql..", "java.nio.file..");

    @ArchTest
    static final ArchRule the_day_is_always_given = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("now")))
            .because("a notice says the same whatever the day and the machine");
}
