package id.telaah;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Component;

/** What several modules need is made once. */
@AnalyzeClasses(packagesOf = Telaah.class, importOptions = DoNotIncludeTests.class)
class DoublesTest {
    private static final String[] DOORS = {
        "id.telaah.web", "id.telaah.desk", "id.telaah.overview", "id.telaah.administration", "id.telaah.api"
    };

    @ArchTest
    static final ArchRule no_two_modules_have_a_component_of_the_same_name = classes()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .and()
            .areTopLevelClasses()
            .should(Doubles.byName())
            .because("one of them was copied, and both would have to be kept right");

    @ArchTest
    static final ArchRule no_two_doors_have_a_type_of_the_same_name = classes()
            .that()
            .resideInAnyPackage(DOORS)
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(Doubles.byName())
            .because("web keeps what several doors use");

    @ArchTest
    static final ArchRule no_two_doors_have_records_that_hold_the_same = classes()
            .that()
            .resideInAnyPackage(DOORS)
            .and()
            .areRecords()
            .should(Doubles.byComponents())
            .because("web keeps what several doors show");
}
