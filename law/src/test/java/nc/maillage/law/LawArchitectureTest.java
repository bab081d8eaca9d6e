package nc.maillage.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;

@AnalyzeClasses(packages = "nc.maillage.law", importOptions = DoNotIncludeTests.class)
class LawArchitectureTest {
    private static final DescribedPredicate<JavaClass> INEXACT = DescribedPredicate.describe(
            "a number that rounds",
            type -> type.isEquivalentTo(double.class)
                    || type.isEquivalentTo(float.class)
                    || type.isEquivalentTo(Double.class)
                    || type.isEquivalentTo(Float.class)
                    || type.isEquivalentTo(BigDecimal.class));

    @ArchTest
    static final ArchRule the_law_stands_on_the_jdk_and_one_library = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("nc.maillage.law..", "java..", "org.jspecify.annotations..", "org.snakeyaml.engine..");

    @ArchTest
    static final ArchRule the_law_reaches_no_database_network_or_clock = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "java.net..", "javax..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule the_law_opens_no_file_but_its_own_resources = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File|FileInputStream|FileReader|RandomAccessFile)");

    @ArchTest
    static final ArchRule no_field_rounds = noFields().should().haveRawType(INEXACT);

    @ArchTest
    static final ArchRule no_method_rounds = noMethods().should().haveRawReturnType(INEXACT);

    @ArchTest
    static final ArchRule nothing_uses_a_type_that_rounds = noClasses().should().dependOnClassesThat(INEXACT);

    @ArchTest
    static final ArchRule packages_have_no_way_back =
            slices().matching("nc.maillage.law.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule yaml_is_read_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("nc.maillage.law.yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");
}
