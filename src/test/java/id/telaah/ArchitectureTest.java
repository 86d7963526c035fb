package id.telaah;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.telaah.search.PassageIndex;
import id.telaah.search.PassageIndexes;
import id.telaah.search.TextAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The shape of the program that style.md promises. An exception stands beside its rule, with a reason. */
@AnalyzeClasses(packagesOf = Telaah.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final int LONGEST_FILE = 300;

    @Test
    void modules_use_only_what_they_say_and_never_each_other() {
        ApplicationModules.of(Telaah.class.getPackageName()).verify();
    }

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("id.telaah.(*)..")
            .should()
            .beFreeOfCycles()
            .because("data flows one way, a record at each step");

    @ArchTest
    static final ArchRule only_search_knows_lucene = only("search", "org.apache.lucene..");

    @ArchTest
    static final ArchRule only_search_knows_elasticsearch =
            only("search", "co.elastic..", "org.elasticsearch..", "org.apache.http..");

    @ArchTest
    static final ArchRule only_evaluation_knows_drools = only("evaluation", "org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule only_extraction_knows_tika_and_its_parsers =
            only("extraction", "org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..");

    @ArchTest
    static final ArchRule only_reporting_knows_thymeleaf = only("reporting", "org.thymeleaf..", "org.attoparser..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_picocli = only("cli", "picocli..");

    @ArchTest
    static final ArchRule only_dossier_knows_the_queue = only("dossier", "com.github.kagkarlsson..");

    @ArchTest
    static final ArchRule only_the_api_knows_the_upload_protocol_and_its_description =
            only("api", "me.desair..", "io.swagger..", "org.springdoc..");

    @ArchTest
    static final ArchRule only_those_who_speak_it_know_json = noClasses()
            .that()
            .resideOutsideOfPackages("id.telaah.kb", "id.telaah.reporting", "id.telaah.dossier", "id.telaah.api")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..", "com.networknt..")
            .because(
                    "they read knowledge, write results, keep what was read and answer machines; between them records travel");

    @ArchTest
    static final ArchRule search_shows_its_contracts_and_nothing_else = classes()
            .that()
            .resideInAPackage("id.telaah.search")
            .and()
            .areTopLevelClasses()
            .and()
            .areNotAssignableTo(PassageIndex.class)
            .and()
            .areNotAssignableTo(PassageIndexes.class)
            .and()
            .areNotAssignableTo(TextAnalysis.class)
            .should()
            .notBePublic()
            .because("another engine takes the place of Lucene without anybody noticing");

    @ArchTest
    static final ArchRule packages_are_features = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..impl..", "..common..", "..dto..", "..service..", "..helper..")
            .because("folders show what the program does");

    @ArchTest
    static final ArchRule modules_are_flat = noClasses()
            .should()
            .resideInAPackage("id.telaah.*.*..")
            .because("a package inside a module forces the insides of the module public");

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Info|DTO)")
            .because("a name that fits everything says nothing");

    @ArchTest
    static final ArchRule packages_tell_null_from_not_null = classes()
            .that()
            .resideOutsideOfPackage("id.telaah")
            .should(new ArchCondition<>("stand in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " of " + type.getName()));
                }
            })
            .because("NullAway looks at nothing else");

    @ArchTest
    static final ArchRule classes_are_final = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .and()
            .areNotEnums()
            .and()
            .doNotHaveSimpleName("package-info")
            .and()
            .areNotMetaAnnotatedWith(Component.class) // Spring extends its components to open transactions
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("what was not made to be extended breaks when it is");

    @ArchTest
    static final ArchRule nothing_has_setters = methods()
            .that()
            .areNotPrivate()
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(LocaleResolver.class) // Spring names its method so
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(Session.class) // and these
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("a value that is born valid stays valid");

    @ArchTest
    static final ArchRule records_that_travel_keep_copies_of_their_collections = constructors()
            .that()
            .areDeclaredInClassesThat(arePublicRecordsWithCollections())
            .should(new ArchCondition<>("copy collections") {
                @Override
                public void check(JavaConstructor constructor, ConditionEvents events) {
                    boolean copies = constructor.getCallsFromSelf().stream()
                            .map(call -> call.getTarget().getName())
                            .anyMatch(name -> name.startsWith("copyOf") || name.startsWith("unmodifiable"));
                    boolean delegates = constructor.getConstructorCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().equals(constructor.getOwner()));
                    events.add(new SimpleConditionEvent(constructor, copies || delegates, constructor.getFullName()));
                }
            })
            .because("whoever made a list could change it after it was judged");

    @ArchTest
    static final ArchRule no_record_holds_an_array = classes()
            .that()
            .areRecords()
            .should(new ArchCondition<>("have no component that is an array") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getFields().stream()
                            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                            .forEach(field -> events.add(new SimpleConditionEvent(
                                    field, !field.getRawType().isArray(), field.getFullName())));
                }
            })
            .because("arrays change, and equal ones are not equal");

    @ArchTest
    static final ArchRule judging_knows_neither_clock_nor_chance = noClasses()
            .that()
            .resideInAnyPackage(
                    "id.telaah.kb",
                    "id.telaah.reading",
                    "id.telaah.search",
                    "id.telaah.evaluation",
                    "id.telaah.scoring",
                    "id.telaah.reporting")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .because("the same input gives the same bytes, years later too");

    @Test
    void java_files_are_short_enough_to_be_read_in_one_go() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST_FILE)
                    .map(file -> file + " has " + lines(file) + " lines")
                    .sorted()
                    .toList();
            assertThat(tooLong)
                    .as("files of more than %d lines hold a second concept: give it a file of its own", LONGEST_FILE)
                    .isEmpty();
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchRule only(String module, String... engine) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("id.telaah." + module)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(engine)
                .because("an engine can be replaced when " + module + " alone knows it");
    }

    private static DescribedPredicate<JavaClass> arePublicRecordsWithCollections() {
        return DescribedPredicate.describe(
                "are public records with collections",
                type -> type.isRecord()
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.getEnclosingClass()
                                .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                                .orElse(true)
                        && type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .anyMatch(field -> field.getRawType().isAssignableTo(Collection.class)
                                        || field.getRawType().isAssignableTo(Map.class)));
    }
}
