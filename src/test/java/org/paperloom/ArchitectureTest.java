package org.paperloom;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.paperloom.extract.Engines;

/** Holds the rooms to the table in the README's "How it works": imports go one way, each library stays in its rooms. */
@AnalyzeClasses(packages = "org.paperloom", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule roomsSeeOnlyWhatTheTableSays = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("org.paperloom.model..")
            .layer("source")
            .definedBy("org.paperloom.source..")
            .layer("read")
            .definedBy("org.paperloom.read..")
            .layer("gold")
            .definedBy("org.paperloom.gold..")
            .layer("extract")
            .definedBy("org.paperloom.extract..")
            .layer("resolve")
            .definedBy("org.paperloom.resolve..")
            .layer("rdf")
            .definedBy("org.paperloom.rdf..")
            .layer("store")
            .definedBy("org.paperloom.store..")
            .layer("query")
            .definedBy("org.paperloom.query..")
            .layer("export")
            .definedBy("org.paperloom.export..")
            .layer("serve")
            .definedBy("org.paperloom.serve..")
            .layer("pipeline")
            .definedBy("org.paperloom.pipeline..")
            .layer("cli")
            .definedBy("org.paperloom.cli..")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("source")
            .mayOnlyAccessLayers("model")
            .whereLayer("read")
            .mayOnlyAccessLayers("model")
            .whereLayer("gold")
            .mayOnlyAccessLayers("model")
            .whereLayer("extract")
            .mayOnlyAccessLayers("model")
            .whereLayer("resolve")
            .mayOnlyAccessLayers("model")
            .whereLayer("rdf")
            .mayOnlyAccessLayers("model")
            .whereLayer("store")
            .mayOnlyAccessLayers("model", "rdf")
            .whereLayer("query")
            .mayOnlyAccessLayers("model", "rdf", "store")
            .whereLayer("export")
            .mayOnlyAccessLayers("model", "rdf", "store")
            .whereLayer("serve")
            .mayOnlyAccessLayers("model", "rdf", "store", "query")
            .whereLayer("pipeline")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .withOptionalLayers(true);

    @ArchTest
    static final ArchRule innerRoomsOfReadAreSeenByReadAlone = seenByTheirRoomAlone("read");

    @ArchTest
    static final ArchRule innerRoomsOfExtractAreSeenByExtractAlone = seenByTheirRoomAlone("extract");

    @ArchTest
    static final ArchRule theLanguageModelIsOpenedByTheFactoryAlone = classes()
            .that()
            .resideInAPackage("org.paperloom.extract.llm..")
            .should()
            .onlyBeAccessed()
            .byClassesThat(resideInAPackage("org.paperloom.extract.llm..").or(belongToAnyOf(Engines.class)));

    @ArchTest
    static final ArchRule langChainStaysInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("org.paperloom.extract.llm..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.langchain4j..");

    @ArchTest
    static final ArchRule innerRoomsOfExportAreSeenByExportAlone = seenByTheirRoomAlone("export");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.paperloom.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule modelNeedsTheJdkOnly = classes()
            .that()
            .resideInAPackage("org.paperloom.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.paperloom.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule jenaStaysBehindTheGraph = noClasses()
            .that()
            .resideInAnyPackage(
                    "..source..", "..read..", "..gold..", "..extract..", "..resolve..", "..pipeline..", "..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule commandLineStaysInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyCommandsPrint =
            noClasses().that().resideOutsideOfPackage("..cli..").should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    private static ArchRule seenByTheirRoomAlone(String room) {
        return classes()
                .that()
                .resideInAPackage("org.paperloom." + room + ".*..")
                .should()
                .onlyBeAccessed()
                .byAnyPackage("org.paperloom." + room + "..");
    }
}
