package io.cascata.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.cascata.architecture.Conditions.beInANullMarkedPackage;
import static io.cascata.architecture.Conditions.beInTheCatalogue;
import static io.cascata.architecture.Conditions.beRecordsOfASealedFamily;
import static io.cascata.architecture.Conditions.drawTimeOrChance;
import static io.cascata.architecture.Conditions.involveNoneOf;
import static io.cascata.architecture.Conditions.readModels;

import com.tngtech.archunit.lang.ArchRule;
import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How the code is cut. Each rule is made for the packages below a base, so that its counter-example can have one of its own. */
enum ArchitectureRule {
    SHARED_EVENTS_KNOW_ONLY_THE_JDK_AND_ANNOTATIONS(base -> classes()
            .that()
            .resideInAPackage(base + ".events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "com.fasterxml.jackson.annotation..", base + ".events..")),

    THE_COMMAND_SIDE_DOES_NOT_SEE_THE_QUERY_SIDE(base -> noClasses()
            .that()
            .resideInAPackage(base + ".command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(base + ".query..")),

    THE_QUERY_SIDE_HAS_NO_COMMANDS(base -> noClasses()
            .that()
            .resideInAPackage(base + ".query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(base + ".command..", base + ".log.axon..", "org.axonframework..")),

    EVERY_PACKAGE_IS_IN_THE_FEATURE_TABLE(base -> classes().should(FeatureTable.CASCATA.haveARow(base))),

    FEATURES_TOUCH_ONLY_WHAT_THE_TABLE_ALLOWS(
            base -> classes().should(FeatureTable.CASCATA.touchOnlyWhatItsRowAllows(base))),

    READ_MODELS_KNOW_NOTHING_OF_EACH_OTHER(
            base -> slices().assignedFrom(readModels(base)).should().notDependOnEachOther()),

    DECISIONS_AND_EVENTS_ARE_PURE(base -> noClasses()
            .that()
            .resideInAnyPackage(
                    base + ".events..",
                    base
                            + ".command.[decision|opportunity|account|campaign|contact|lead|matching|process|touch|suppression|role|solution|buyinggroup|visitor|scoring|signal|handshake|automation]..",
                    base + ".query.attribution.model..")
            .and()
            .haveNameNotMatching(".*Api(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "javax.sql..",
                    "org.sqlite..",
                    "org.duckdb..",
                    "java.net.http..",
                    "jakarta.servlet..",
                    "org.slf4j..",
                    "java.util.logging..")),

    ONLY_APIS_USE_SPRING_WEB(base -> noClasses()
            .that()
            .haveNameNotMatching(".*Api(\\$.*)?")
            .and()
            .resideOutsideOfPackages(base + "..web..", base + ".standalone..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.web..")),

    APIS_MAKE_NO_EVENTS(base -> noClasses()
            .that()
            .haveNameMatching(".*Api(\\$.*)?")
            .should()
            .dependOnClassesThat(assignableTo(DomainEvent.class))),

    EVENTS_ARE_RECORDS_OF_A_SEALED_FAMILY(base -> classes()
            .that(assignableTo(DomainEvent.class))
            .and()
            .areNotInterfaces()
            .should(beRecordsOfASealedFamily())),

    EVENTS_ARE_IN_THE_CATALOGUE(base -> classes()
            .that(assignableTo(DomainEvent.class))
            .and()
            .areNotInterfaces()
            .should(beInTheCatalogue())),

    EVENTS_CARRY_EXACT_TYPES(base -> fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage(base + ".events..")
            .and()
            .areDeclaredInClassesThat()
            .areRecords()
            .and()
            .areNotStatic()
            .should(involveNoneOf(
                    double.class,
                    float.class,
                    Double.class,
                    Float.class,
                    Date.class,
                    LocalDateTime.class,
                    Object.class,
                    Map.class))),

    TIME_AND_CHANCE_COME_FROM_OUTSIDE(base -> noClasses()
            .that()
            .resideOutsideOfPackages(
                    base + "..web..", base + "..sqlite..", base + ".query.facts..", base + ".standalone..")
            .should(drawTimeOrChance())),

    ENTITIES_ARE_PACKAGE_PRIVATE(
            base -> classes().that().implement(EntityKind.class).should().bePackagePrivate()),

    PROJECTIONS_AND_POLICIES_ARE_PACKAGE_PRIVATE(base -> classes()
            .that()
            .haveSimpleNameEndingWith("Projection")
            .or()
            .haveNameMatching(".*\\.When[A-Z]\\w*Then[A-Z]\\w*")
            .and()
            .areNotInterfaces()
            .should()
            .bePackagePrivate()),

    EVERY_PACKAGE_IS_NULL_MARKED(base -> classes().should(beInANullMarkedPackage())),

    NULLNESS_IS_TOLD_BY_JSPECIFY_ALONE(base -> noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("(?!org\\.jspecify\\.).*\\.(Nullable|NonNull|Nonnull|CheckForNull)")),

    THERE_ARE_NO_CYCLES(base -> slices().matching(base + ".(**)").should().beFreeOfCycles());

    private final Function<String, ArchRule> rule;

    ArchitectureRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /** The rule for all packages below a base such as {@code io.cascata}. */
    ArchRule below(String base) {
        return rule.apply(base).allowEmptyShould(true);
    }

    /** Where the counter-example of this rule stands. */
    String counterExample() {
        return "io.cascata.architecture.counterexample."
                + name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
