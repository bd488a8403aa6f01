package io.cascata.events.catalogue;

import static java.util.stream.Collectors.joining;

import io.cascata.events.value.PersonalData;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes docs/events.md: what the catalogue, the records and their Javadoc say, for people who read the stream. */
final class EventsDocument {

    private static final String HEAD = """
            # The events of Cascata

            Every fact that the log keeps, by family: stored name, revision, meaning, components. Names and the meaning of \
            a revision never change; readers ignore components they do not know. *Optional* components are absent where \
            nothing is known. **Personal** components hold data of a living person.

            This file is generated from the event catalogue and checked by a test. After a change, write it anew:

            ```
            mvn -q test -pl shared-events -Dtest=EventsDocumentTest -Devents.document.write=true
            ```
            """;

    private final EventCatalogue catalogue;
    private final Set<Class<?>> values = new TreeSet<>(Comparator.comparing(Class::getSimpleName));

    EventsDocument(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String render() {
        var families = new LinkedHashMap<String, StringBuilder>();
        for (var type : catalogue.types()) {
            families.computeIfAbsent(type.family(), name -> new StringBuilder()).append(event(type));
        }
        return HEAD
                + families.entrySet().stream().map(EventsDocument::family).collect(joining())
                + "\n## Values\n"
                + values.stream().map(EventsDocument::value).collect(joining());
    }

    private static String family(Map.Entry<String, StringBuilder> family) {
        return "\n## " + family.getKey() + "\n" + family.getValue();
    }

    private String event(EventType type) {
        collectValues(type.type());
        return section("`" + type.name() + "` revision " + type.revision(), type.type());
    }

    private static String value(Class<?> type) {
        return type.isEnum()
                ? heading(type.getSimpleName(), type) + "\nOne of " + constants(type) + ".\n"
                : section(type.getSimpleName(), type);
    }

    private static String section(String title, Class<?> type) {
        return heading(title, type) + "\n| component | type | |\n|---|---|---|\n"
                + Arrays.stream(type.getRecordComponents())
                        .map(EventsDocument::row)
                        .collect(joining());
    }

    private static String heading(String title, Class<?> type) {
        return "\n### " + title + "\n\n" + JavadocSource.of(outermost(type)) + "\n";
    }

    private static String row(RecordComponent component) {
        var remarks = Stream.of(isOptional(component) ? "optional" : "", isPersonal(component) ? "**personal**" : "")
                .filter(remark -> !remark.isEmpty())
                .collect(joining(", "));
        return "| " + component.getName() + " | " + name(component.getGenericType()) + " | " + remarks
                + (remarks.isEmpty() ? "|\n" : " |\n");
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static boolean isPersonal(RecordComponent component) {
        return elementTypes(component).anyMatch(EventsDocument::isPersonal);
    }

    private static boolean isPersonal(Class<?> type) {
        return PersonalData.class.isAssignableFrom(type)
                || (isComposite(type)
                        && Arrays.stream(type.getRecordComponents()).anyMatch(EventsDocument::isPersonal));
    }

    private void collectValues(Class<?> type) {
        for (var component : type.getRecordComponents()) {
            elementTypes(component)
                    .filter(element -> isOurs(element) && (element.isEnum() || isComposite(element)))
                    .filter(values::add)
                    .filter(Class::isRecord)
                    .forEach(this::collectValues);
        }
    }

    /** What comes with the JDK, such as the days of a week, needs no explanation here. */
    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.cascata.");
    }

    /** Whether a value is written as a JSON object; a record of one component is written as plain text. */
    private static boolean isComposite(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }

    private static Stream<Class<?>> elementTypes(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? Arrays.stream(list.getActualTypeArguments()).map(Class.class::cast)
                : Stream.of(component.getType());
    }

    private static String name(Type type) {
        return switch (type) {
            case ParameterizedType list -> "list of " + name(list.getActualTypeArguments()[0]);
            case Class<?> plain -> plain.getSimpleName();
            default -> throw new IllegalArgumentException("a component of an event cannot be of type " + type);
        };
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
    }

    private static String constants(Class<?> type) {
        return List.of(type.getEnumConstants()).stream()
                .map(constant -> "`" + constant + "`")
                .collect(joining(", "));
    }
}
