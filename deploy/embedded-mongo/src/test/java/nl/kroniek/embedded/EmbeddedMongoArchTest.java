package nl.kroniek.embedded;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each rule must match something (ArchUnit fails on an empty one) and says what to do instead. */
@AnalyzeClasses(packages = "nl.kroniek.embedded", importOptions = ImportOption.DoNotIncludeTests.class)
class EmbeddedMongoArchTest {

    @ArchTest
    static final ArchRule the_embedded_server_knows_nothing_of_the_product = noClasses().should().dependOnClassesThat(
            resideInAPackage("nl.kroniek..").and(not(resideInAPackage("nl.kroniek.embedded..")))).because(
                    "it is a database server: what knows commits, events or pages belongs with them");

    @ArchTest
    static final ArchRule the_trees_know_nothing_of_files_and_syncs = noClasses().that().resideInAPackage("..tree..")
            .should().dependOnClassesThat().resideInAnyPackage("nl.kroniek.embedded", "java.nio.file..",
                    "java.nio.channels..")
            .because(
                    "a tree must work the same in memory and in a file; put it in the package above");

    @ArchTest
    static final ArchRule only_the_disk_and_the_file_bring_anything_to_disk = noClasses()
            .that(not(belongToAnyOf(Disk.class, StoreFile.class))).should()
            .callMethod("org.h2.mvstore.MVStore", "commit").orShould().callMethod("org.h2.mvstore.MVStore", "sync")
            .because(
                    "a commit that does not wait for running writes can store half a document; go through Durability");

    @ArchTest
    static final ArchRule little_is_public = classes().that().haveModifier(JavaModifier.PUBLIC).should()
            .haveSimpleName("EmbeddedMongo").orShould().haveSimpleName("EmbeddedMongoSettings").orShould()
            .haveSimpleName(
                    "StoreUnusableException")
            .orShould().haveSimpleName("TreeDatabase").orShould().haveSimpleName(
                    "Visits")
            .because("each public type is a promise; make it package-private, or name it here");

    @ArchTest
    static final ArchRule nobody_prints = noClasses().should().accessField(System.class, "out").orShould().accessField(
            System.class, "err").because("messages go through the log");
}
