package io.cascata.architecture;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.catalogue.EventType;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What a rule asks of a class or field, where ArchUnit has no words for it. */
final class Conditions {

    private static final Set<String> STORED_CLASSES = EventCatalogue.cascata().types().stream()
            .map(EventType::type)
            .map(Class::getName)
            .collect(toSet());

    /** Calls that give another answer each time. A clock, a seed or an id that is handed in does not. */
    private static final Set<String> TIME_AND_CHANCE = Set.of(
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.systemDefaultZone()",
            "java.lang.System.currentTimeMillis()",
            "java.util.UUID.randomUUID()",
            "java.util.Random.<init>()",
            "java.lang.Math.random()");

    private static final Set<String> NOT_READ_MODELS = Set.of(
            "projection",
            "documents",
            "facts",
            "deals",
            "change",
            "export",
            "identity",
            "listing",
            "money",
            "viewpoint",
            "web");

    private Conditions() {}

    static ArchCondition<JavaClass> beRecordsOfASealedFamily() {
        return classesThat(
                "be records of a sealed family",
                item -> item.isRecord() && item.reflect().getInterfaces()[0].isSealed());
    }

    static ArchCondition<JavaClass> beInTheCatalogue() {
        return classesThat("be in the event catalogue", item -> STORED_CLASSES.contains(item.getName()));
    }

    static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return classesThat(
                "be in a @NullMarked package", item -> item.getPackage().isAnnotatedWith(NullMarked.class));
    }

    static ArchCondition<JavaClass> drawTimeOrChance() {
        return condition(
                "draw time or chance",
                item -> item.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> TIME_AND_CHANCE.contains(signature(access.getTarget())))
                        .map(JavaCodeUnitAccess::getDescription),
                true);
    }

    static ArchCondition<JavaField> involveNoneOf(Class<?>... types) {
        var banned = Arrays.stream(types).map(Class::getName).collect(toSet());
        return condition(
                "involve none of " + banned,
                field -> field.getType().getAllInvolvedRawTypes().stream()
                        .filter(type -> banned.contains(type.getName()))
                        .map(type -> field.getFullName() + " involves " + type.getName()),
                false);
    }

    /** Every package right below the query side is a read model, unless it is known to be none. */
    static SliceAssignment readModels(String base) {
        var prefix = base + ".query.";
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                if (!type.getPackageName().startsWith(prefix)) {
                    return SliceIdentifier.ignore();
                }
                var name = type.getPackageName().substring(prefix.length()).split("\\.")[0];
                return NOT_READ_MODELS.contains(name) ? SliceIdentifier.ignore() : SliceIdentifier.of(name);
            }

            @Override
            public String getDescription() {
                return "read models below " + prefix;
            }
        };
    }

    private static String signature(AccessTarget.CodeUnitAccessTarget target) {
        var parameters = target.getRawParameterTypes().isEmpty() ? "()" : "(..)";
        return target.getOwner().getName() + "." + target.getName() + parameters;
    }

    private static ArchCondition<JavaClass> classesThat(String description, Predicate<JavaClass> holds) {
        return condition(
                description,
                item -> holds.test(item) ? Stream.empty() : Stream.of(item.getName() + " should " + description),
                false);
    }

    /** Each line that {@code found} gives is reported: as what the rule forbids, or as a lack of what it asks. */
    private static <T> ArchCondition<T> condition(
            String description, Function<T, Stream<String>> found, boolean satisfied) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                found.apply(item).forEach(line -> events.add(new SimpleConditionEvent(item, satisfied, line)));
            }
        };
    }
}
