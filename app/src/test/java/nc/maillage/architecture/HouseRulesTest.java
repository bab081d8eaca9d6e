package nc.maillage.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.regex.Pattern;
import nc.maillage.law.scheme.Schemes;
import nc.maillage.schemes.SchemeCatalogue;

@AnalyzeClasses(
        packages = "nc.maillage",
        importOptions = {ImportOption.DoNotIncludeTests.class, HouseRulesTest.WrittenByHand.class})
class HouseRulesTest {
    /** Not what Spring writes at the build, whose names alone hold two underscores: never those of a folder. */
    static final class WrittenByHand implements ImportOption {
        private static final Pattern WRITTEN_BY_SPRING = Pattern.compile(".*__[^/]*[.]class");

        @Override
        public boolean includes(Location location) {
            return !location.matches(WRITTEN_BY_SPRING);
        }
    }

    @ArchTest
    static final ArchRule the_domain_knows_neither_spring_nor_sql_nor_json = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "java.sql..", "javax.sql..", "tools.jackson..", "jakarta..", "gg.jte..");

    private static final DescribedPredicate<JavaAccess<?>> THE_TIME_OF_THE_MACHINE =
            DescribedPredicate.describe("the time of the machine", HouseRulesTest::readsTheMachine);

    /** One class makes the clock of the program; the scheduler beats with the machine even where the program is told a past day. */
    @ArchTest
    static final ArchRule nobody_reads_the_time_without_the_clock = noClasses()
            .that()
            .doNotHaveSimpleName("PlatformConfiguration")
            .and()
            .doNotHaveSimpleName("ScheduledJobs")
            .should()
            .accessTargetWhere(THE_TIME_OF_THE_MACHINE)
            .because("the clock is injected: " + Clock.class.getName());

    /** What needs no collectivity may: the public pages and the plan of the demonstration; scenarios move the figures of shipped law. */
    @ArchTest
    static final ArchRule schemes_are_found_in_the_catalogue_so_that_a_collectivity_may_have_its_own = noClasses()
            .that()
            .resideInAPackage("nc.maillage..")
            .and()
            .resideOutsideOfPackages(
                    "nc.maillage.law..", "nc.maillage.portal..", "nc.maillage.demo..", "nc.maillage.scenarios..")
            .and()
            .doNotHaveFullyQualifiedName(SchemeCatalogue.class.getName() + "$ShippedSchemes")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Schemes.class);

    @ArchTest
    static final ArchRule controllers_stay_in_their_room = classes()
            .that()
            .areAnnotatedWith(org.springframework.stereotype.Controller.class)
            .or()
            .areAnnotatedWith(org.springframework.web.bind.annotation.RestController.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule
            a_store_works_in_a_transaction_where_its_collectivity_is_set_but_the_public_one_that_has_none = classes()
                    .that()
                    .resideInAPackage("..store..")
                    .and()
                    .areAnnotatedWith(org.springframework.stereotype.Component.class)
                    .and()
                    .haveSimpleNameEndingWith("Store")
                    .and()
                    .doNotHaveSimpleName("ValidityStore")
                    .and()
                    .doNotHaveSimpleName("VacancySearchStore")
                    .and()
                    .doNotHaveSimpleName("PublishedVacancyStore")
                    .should()
                    .beAnnotatedWith(org.springframework.transaction.annotation.Transactional.class);

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .that(DescribedPredicate.describe(
                    "are not generated",
                    (JavaClass type) -> !type.getPackageName().startsWith("gg.jte")))
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Data")
            .orShould()
            .haveSimpleNameEndingWith("Info")
            .orShould()
            .haveSimpleNameEndingWith("Common")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto");

    private static boolean readsTheMachine(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return switch (access.getName()) {
            case "now" ->
                owner.startsWith("java.time.")
                        && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "system", "systemUTC", "systemDefaultZone" -> owner.equals(Clock.class.getName());
            case "currentTimeMillis" -> owner.equals(System.class.getName());
            case JavaConstructor.CONSTRUCTOR_NAME ->
                owner.equals(Date.class.getName())
                        && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                        && target.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }
}
