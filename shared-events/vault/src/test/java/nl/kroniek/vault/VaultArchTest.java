package nl.kroniek.vault;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each rule must match something (ArchUnit fails on an empty one) and says what to do instead. */
@AnalyzeClasses(packages = "nl.kroniek.vault", importOptions = ImportOption.DoNotIncludeTests.class)
class VaultArchTest {

    @ArchTest
    static final ArchRule the_vault_leans_on_the_driver_and_the_jdk_only = classes().that()
            .resideOutsideOfPackage("nl.kroniek.vault.spring").should().onlyDependOnClassesThat()
            .resideInAnyPackage("nl.kroniek.vault", "com.mongodb..", "org.bson..", "java..", "javax.crypto..",
                    "org.jspecify..")
            .because(
                    "secrets are safest where little code can see them; let the caller do what needs a library");

    @ArchTest
    static final ArchRule only_its_mongodb_side_knows_mongodb = noClasses().that()
            .haveSimpleNameNotStartingWith("Mongo")
            .and().doNotHaveSimpleName("Vault").and().resideOutsideOfPackage("nl.kroniek.vault.spring").should()
            .dependOnClassesThat().resideInAnyPackage("com.mongodb..",
                    "org.bson..")
            .because("the ports must be usable without a database; move it into the Mongo… class");

    @ArchTest
    static final ArchRule secrets_go_to_no_log = noClasses().should().dependOnClassesThat().resideInAnyPackage(
            "org.slf4j..", "java.util.logging..").orShould().accessField(System.class, "out").orShould().accessField(
                    System.class, "err")
            .because("everything here is a secret; report to the caller instead");
}
