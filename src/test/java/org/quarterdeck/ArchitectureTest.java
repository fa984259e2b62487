package org.quarterdeck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and the arrows between them. */
@AnalyzeClasses(packages = "org.quarterdeck", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule arrows_point_down_only = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("app").definedBy("org.quarterdeck.app..")
            .layer("home").definedBy("org.quarterdeck.ui.home..")
            .layer("console").definedBy("org.quarterdeck.ui.console..")
            .layer("projector").definedBy("org.quarterdeck.ui.projector..")
            .layer("review").definedBy("org.quarterdeck.ui.review..")
            .layer("chart").definedBy("org.quarterdeck.ui.chart..")
            .layer("slide").definedBy("org.quarterdeck.ui.slide..")
            .layer("kit").definedBy("org.quarterdeck.ui.kit..")
            .layer("room").definedBy("org.quarterdeck.room..")
            .layer("archive").definedBy("org.quarterdeck.archive..")
            .layer("rehearsal").definedBy("org.quarterdeck.rehearsal..")
            .layer("json").definedBy("org.quarterdeck.json..")
            .layer("session").definedBy("org.quarterdeck.session..")
            .layer("results").definedBy("org.quarterdeck.results..")
            .layer("model").definedBy("org.quarterdeck.model..")
            .layer("shelf").definedBy("org.quarterdeck.shelf..")
            .layer("report").definedBy("org.quarterdeck.report..")
            .layer("workshop").definedBy("org.quarterdeck.workshop..")
            .withOptionalLayers(true)
            .whereLayer("app").mayNotBeAccessedByAnyLayer()
            .whereLayer("home").mayOnlyBeAccessedByLayers("app")
            .whereLayer("console").mayOnlyBeAccessedByLayers("app")
            .whereLayer("projector").mayOnlyBeAccessedByLayers("app")
            .whereLayer("review").mayOnlyBeAccessedByLayers("app")
            .whereLayer("room").mayOnlyBeAccessedByLayers("app")
            .whereLayer("archive").mayOnlyBeAccessedByLayers("app")
            .whereLayer("shelf").mayOnlyBeAccessedByLayers("app")
            .whereLayer("report").mayOnlyBeAccessedByLayers("app")
            .whereLayer("rehearsal").mayOnlyBeAccessedByLayers("app")
            .whereLayer("rehearsal").mayNotAccessAnyLayer()
            .whereLayer("model").mayOnlyAccessLayers("workshop")
            .whereLayer("json").mayOnlyBeAccessedByLayers("room", "archive", "report", "app")
            .whereLayer("slide").mayOnlyBeAccessedByLayers("home", "console", "projector", "review", "app")
            .whereLayer("chart").mayOnlyBeAccessedByLayers("slide", "home", "console", "projector", "review", "app")
            .because(
                    "data travels one way: app puts together, screens and room look at the session, the session knows nobody above it");

    @ArchTest
    static final ArchRule no_cycles = slices().matching("org.quarterdeck.(**)").should().beFreeOfCycles()
            .because("a room that needs itself through another can't be read alone");

    @ArchTest
    static final ArchRule the_core_is_pure = noClasses()
            .that().resideInAnyPackage("org.quarterdeck.workshop..", "org.quarterdeck.model..", "org.quarterdeck.results..",
                    "org.quarterdeck.session..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "java.sql..", "org.sqlite..", "org.eclipse.jetty..",
                    "java.net.http..", "com.fasterxml..", "org.controlsfx..")
            .because("rules without a toolkit, a database or a network can be tested and replayed anywhere");

    @ArchTest
    static final ArchRule the_room_knows_no_screen_and_no_sql = noClasses().that().resideInAPackage("org.quarterdeck.room..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "java.sql..", "org.sqlite..")
            .because("the room must also run on a small box without a window");

    @ArchTest
    static final ArchRule only_the_archive_speaks_sql = noClasses().that().resideOutsideOfPackage("org.quarterdeck.archive..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite..")
            .because("one place knows the tables");

    @ArchTest
    static final ArchRule one_gate_to_the_screen = noClasses().that().resideOutsideOfPackage("org.quarterdeck.ui.kit..")
            .should().callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
            .because("the screen is told at most once a frame, through one gate in ui.kit");

    @ArchTest
    static final ArchRule no_setters_in_the_domain = methods().that().areDeclaredInClassesThat()
            .resideInAnyPackage("org.quarterdeck.workshop..", "org.quarterdeck.model..", "org.quarterdeck.results..",
                    "org.quarterdeck.session..")
            .should().haveNameNotMatching("set[A-Z].*").because("what is known does not change; what changes is a new value");
}
