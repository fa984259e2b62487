package org.quarterdeck;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The packages and the arrows between them; see {@code src/docs/architecture.md}. */
@AnalyzeClasses(packages = "org.quarterdeck", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int MOST_FILES = 25;
    private static final String[] CORE = {"org.quarterdeck.workshop..", "org.quarterdeck.simulation..",
            "org.quarterdeck.question", "org.quarterdeck.question.kind",
            "org.quarterdeck.session.."};

    @ArchTest
    static final ArchRule arrows_point_down_only = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("app").definedBy("org.quarterdeck.app..")
            .layer("home").definedBy("org.quarterdeck.ui.home..")
            .layer("console").definedBy("org.quarterdeck.ui.console..")
            .layer("projector").definedBy("org.quarterdeck.ui.projector..")
            .layer("review").definedBy("org.quarterdeck.ui.review..")
            .layer("editor").definedBy("org.quarterdeck.ui.editor..")
            .layer("export").definedBy("org.quarterdeck.ui.export..")
            .layer("slide").definedBy("org.quarterdeck.ui.slide..")
            .layer("chart").definedBy("org.quarterdeck.ui.chart..")
            .layer("common").definedBy("org.quarterdeck.ui.common..", "org.quarterdeck.ui.text..")
            .layer("server").definedBy("org.quarterdeck.server..")
            .layer("archive").definedBy("org.quarterdeck.archive..")
            .layer("team").definedBy("org.quarterdeck.team..")
            .layer("rehearsal").definedBy("org.quarterdeck.rehearsal..")
            .layer("importer").definedBy("org.quarterdeck.importer..")
            .layer("report").definedBy("org.quarterdeck.report..")
            .layer("json").definedBy("org.quarterdeck.question.json..")
            .layer("session").definedBy("org.quarterdeck.session..")
            .layer("simulation").definedBy("org.quarterdeck.simulation..")
            .layer("question").definedBy("org.quarterdeck.question", "org.quarterdeck.question.kind")
            .layer("spelling").definedBy("org.quarterdeck.spelling..")
            .layer("storage").definedBy("org.quarterdeck.workshop.storage..")
            .layer("editing").definedBy("org.quarterdeck.workshop.editing..")
            .layer("parser").definedBy("org.quarterdeck.workshop.parser..")
            .layer("workshop").definedBy("org.quarterdeck.workshop")
            .layer("i18n").definedBy("org.quarterdeck.i18n..")
            .whereLayer("app").mayNotBeAccessedByAnyLayer()
            .whereLayer("home").mayOnlyBeAccessedByLayers("app")
            .whereLayer("console").mayOnlyBeAccessedByLayers("app")
            .whereLayer("projector").mayOnlyBeAccessedByLayers("app")
            .whereLayer("review").mayOnlyBeAccessedByLayers("app")
            .whereLayer("editor").mayOnlyBeAccessedByLayers("app")
            .whereLayer("export").mayOnlyBeAccessedByLayers("app")
            .whereLayer("slide").mayOnlyBeAccessedByLayers("home", "console", "projector", "review", "editor", "export", "app")
            .whereLayer("chart").mayOnlyBeAccessedByLayers("slide", "home", "console", "projector", "review", "editor", "export",
                    "app")
            .whereLayer("server").mayOnlyBeAccessedByLayers("app")
            .whereLayer("archive").mayOnlyBeAccessedByLayers("team", "app")
            .whereLayer("team").mayOnlyBeAccessedByLayers("app")
            .whereLayer("team").mayOnlyAccessLayers("archive", "session", "question", "json", "workshop", "parser", "i18n")
            .whereLayer("rehearsal").mayOnlyBeAccessedByLayers("app")
            .whereLayer("rehearsal").mayOnlyAccessLayers("workshop")
            .whereLayer("importer").mayOnlyBeAccessedByLayers("app")
            .whereLayer("importer").mayOnlyAccessLayers("parser", "workshop", "i18n")
            .whereLayer("report").mayOnlyBeAccessedByLayers("export", "review", "app")
            .whereLayer("json").mayOnlyBeAccessedByLayers("server", "archive", "team", "report", "app")
            .whereLayer("spelling").mayOnlyBeAccessedByLayers("editor", "app")
            .whereLayer("spelling").mayNotAccessAnyLayer()
            .whereLayer("storage").mayOnlyBeAccessedByLayers("app")
            .whereLayer("editing").mayOnlyBeAccessedByLayers("editor", "console", "session", "storage", "app")
            .whereLayer("editing").mayOnlyAccessLayers("workshop", "parser", "i18n")
            .whereLayer("simulation").mayOnlyAccessLayers("workshop", "i18n")
            .whereLayer("question").mayOnlyAccessLayers("workshop", "i18n")
            .whereLayer("workshop").mayOnlyAccessLayers("i18n")
            .whereLayer("i18n").mayNotAccessAnyLayer()
            .because("data travels one way: app puts the objects together, screens and server look at the session, "
                    + "and the session knows nobody above it");

    @ArchTest
    static final ArchRule no_package_circle = slices().matching("org.quarterdeck.(**)").should().beFreeOfCycles()
            .because("a package that needs itself through another cannot be read alone");

    @ArchTest
    static final ArchRule the_core_is_pure = noClasses().that().resideInAnyPackage(CORE)
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "java.sql..", "org.sqlite..", "org.eclipse.jetty..",
                    "java.net.http..", "com.fasterxml..", "org.controlsfx..")
            .because("rules without a toolkit, a database or a network can be tested and replayed anywhere");

    @ArchTest
    static final ArchRule the_server_knows_no_screen_and_no_sql = noClasses().that().resideInAPackage("org.quarterdeck.server..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "java.sql..", "org.sqlite..")
            .because("the server must also run on a small box without a window");

    @ArchTest
    static final ArchRule only_the_archive_speaks_sql = noClasses().that()
            .resideOutsideOfPackages("org.quarterdeck.archive..", "org.quarterdeck.team.postgres..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite..", "org.postgresql..", "com.zaxxer..")
            .because("one place for each engine knows the tables");

    @ArchTest
    static final ArchRule the_text_engine_and_common_controls_know_javafx_alone = noClasses()
            .that().resideInAnyPackage("org.quarterdeck.ui.text..", "org.quarterdeck.ui.common..")
            .should().dependOnClassesThat(resideInAPackage("org.quarterdeck..")
                    .and(resideInAPackage("org.quarterdeck.ui.text..").negate())
                    .and(resideInAPackage("org.quarterdeck.ui.common..").negate())
                    .and(resideInAPackage("org.quarterdeck.i18n..").negate()))
            .because("what sets text and what all screens share must serve any screen, of a workshop or not");

    @ArchTest
    static final ArchRule a_report_knows_no_screen = noClasses().that().resideInAPackage("org.quarterdeck.report..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.quarterdeck.ui..")
            .because("charts come to a report as drawings, through a port, so that a report can be written anywhere");

    @ArchTest
    static final ArchRule one_gate_to_the_screen = noClasses().that().resideOutsideOfPackage("org.quarterdeck.ui.common..")
            .should().callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
            .because("the screen is told at most once a frame, through one gate in ui.common");

    @ArchTest
    static final ArchRule numbers_for_machines_are_the_same_in_every_language = noClasses().should()
            .callMethod(String.class, "formatted", Object[].class).orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .because("where people count in Arabic, %d writes digits that no file name and no parser expects");

    @ArchTest
    static final ArchRule no_setters_in_the_domain = methods().that().areDeclaredInClassesThat().resideInAnyPackage(CORE)
            .should().haveNameNotMatching("set[A-Z].*").because("what is known does not change; what changes is a new value");

    @ArchTest
    static final ArchRule no_type_name_twice = all(topLevelTypes("type names", JavaClass::getSimpleName)).should(occurAtMost(1))
            .because("a name that means two things has to be looked up each time");

    @ArchTest
    static final ArchRule a_package_can_be_seen_at_a_glance = all(topLevelTypes("packages", JavaClass::getPackageName))
            .should(occurAtMost(MOST_FILES)).because("a package of more than some " + MOST_FILES + " files hides what is inside");

    @ArchTest
    static final ArchRule every_package_says_what_is_inside = all(topLevelTypes("packages", JavaClass::getPackageName))
            .should(haveAPackageInfo()).because("a reader asks the package first");

    private static AbstractClassesTransformer<Map.Entry<String, Long>> topLevelTypes(String what,
            Function<JavaClass, String> key) {
        return new AbstractClassesTransformer<>(what) {
            @Override
            public Iterable<Map.Entry<String, Long>> doTransform(JavaClasses all) {
                return all.stream().filter(type -> type.isTopLevelClass() && !type.getSimpleName().endsWith("-info"))
                        .collect(groupingBy(key, TreeMap::new, counting())).entrySet();
            }
        };
    }

    private static ArchCondition<Map.Entry<String, Long>> occurAtMost(int times) {
        return new ArchCondition<>("occur at most " + times + " times") {
            @Override
            public void check(Map.Entry<String, Long> entry, ConditionEvents events) {
                events.add(new SimpleConditionEvent(entry, entry.getValue() <= times, entry.getKey() + ": " + entry.getValue()));
            }
        };
    }

    private static ArchCondition<Map.Entry<String, Long>> haveAPackageInfo() {
        return new ArchCondition<>("have a package-info.java") {
            @Override
            public void check(Map.Entry<String, Long> entry, ConditionEvents events) {
                var path = Path.of("src/main/java", entry.getKey().replace('.', '/'), "package-info.java");
                events.add(new SimpleConditionEvent(entry, Files.exists(path), path + " is missing"));
            }
        };
    }
}
