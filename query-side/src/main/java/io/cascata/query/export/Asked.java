package io.cascata.query.export;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a question, as addresses that ask on with them name them. Whoever asks the same, over HTTP or on the
 * command line, has the same addresses.
 */
public record Asked(Map<String, List<String>> parameters) {

    /** Each component that is there, under its name; of a list each element. */
    public static Asked of(Record... parameters) {
        var asked = new LinkedHashMap<String, List<String>>();
        for (var each : parameters) {
            for (var part : Shape.of(each.getClass())) {
                var values = texts(part.of(each));
                if (!values.isEmpty()) {
                    asked.put(part.component().getName(), values);
                }
            }
        }
        return new Asked(asked);
    }

    private static List<String> texts(@Nullable Object value) {
        Collection<?> all = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return all.stream().map(String::valueOf).filter(text -> !text.isBlank()).toList();
    }

    /** With one parameter more, or another in its place. */
    public Asked with(String name, Object value) {
        var more = new LinkedHashMap<>(parameters);
        more.put(name, List.of(value.toString()));
        return new Asked(more);
    }

    /** Answered from what was known at a position, so that what is found is the same however the log goes on. */
    public Asked pinned(long knownAt) {
        return with("knownAt", knownAt);
    }

    /** The same, where the answer depends on the present: pinned to its moment too. */
    public Asked pinned(long knownAt, Instant asOf) {
        return pinned(knownAt).with("asOf", asOf);
    }

    /** The addresses of the rows of a number, by its name. */
    public UnaryOperator<String> numbers(String path) {
        return number -> with("number", number).at(path);
    }

    /** The address of an answer to this at a path. */
    public String at(String path) {
        return parameters.isEmpty() ? path : path + "?" + query();
    }

    private String query() {
        return parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> parameter.getKey() + "=" + encoded(value)))
                .collect(joining("&"));
    }

    /** As it stands in an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
