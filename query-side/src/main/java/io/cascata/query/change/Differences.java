package io.cascata.query.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares two answers number by number. */
public final class Differences {

    /** What tells the elements of a list apart, the first that an element has; else its place does. */
    private static final List<String> KEYS =
            List.of("key", "stage", "currency", "month", "definition", "outcome", "pair", "label", "rule");

    private static final String NONE = "(none)";
    private static final List<String> NO_FIGURES = List.of("knownAt", "asOf", "position");

    private Differences() {}

    /** The numbers that are not the same in both, by path; log positions from which answers were given are none. */
    public static List<Changes.Difference> between(Object then, Object now) {
        var before = numbers(then);
        var after = numbers(now);
        var paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        var differences = new ArrayList<Changes.Difference>();
        for (var path : paths) {
            var one = before.get(path);
            var other = after.get(path);
            if (one == null || other == null || one.compareTo(other) != 0) {
                differences.add(new Changes.Difference(path, one, other));
            }
        }
        return differences;
    }

    private static SortedMap<String, BigDecimal> numbers(Object answer) {
        var numbers = new TreeMap<String, BigDecimal>();
        collect("", JsonMapper.shared().valueToTree(answer), numbers);
        return numbers;
    }

    private static void collect(String path, JsonNode node, Map<String, BigDecimal> numbers) {
        if (node.isNumber()) {
            numbers.put(path, node.decimalValue());
        } else if (node.isObject()) {
            node.properties().stream()
                    .filter(entry -> !(path.isEmpty() && NO_FIGURES.contains(entry.getKey())))
                    .forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), numbers));
        } else if (node.isArray()) {
            var taken = new HashSet<String>();
            for (int i = 0; i < node.size(); i++) {
                var key = key(node.get(i), i);
                collect(path + "/" + (taken.add(key) ? key : key + "#" + i), node.get(i), numbers);
            }
        }
    }

    private static String key(JsonNode element, int place) {
        if (element.has("from") && element.has("to")) {
            return text(element.get("from")) + "->" + text(element.get("to"));
        }
        return KEYS.stream()
                .map(element::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(key -> key.isNull() ? NONE : escaped(text(key)))
                .orElse(String.valueOf(place));
    }

    /** As in a JSON pointer. */
    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static String text(JsonNode node) {
        return node.isValueNode() ? node.asString("") : text(node.get("from")) + "->" + text(node.get("to"));
    }
}
