package io.cascata.query.change;

import io.cascata.query.export.Followed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares two answers number by number. */
public final class Differences {

    /** What tells the elements of a list apart, the first that an element has; else its place does. */
    private static final List<String> KEYS =
            List.of("key", "stage", "currency", "month", "definition", "outcome", "pair", "label", "rule");

    private static final String LINKS = "links";
    private static final String NONE = "(none)";
    private static final List<String> NO_FIGURES = List.of("knownAt", "asOf", "position");

    private Differences() {}

    /** A number, and the address of its rows, where there is one. */
    private record Figure(BigDecimal value, @Nullable String link) {}

    /**
     * The numbers that are not the same in both, by path, with the links of both answers; log positions from which answers
     * were given are none.
     */
    public static List<Followed<Changes.Difference>> between(Object then, Object now) {
        var before = figures(then);
        var after = figures(now);
        var paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        var differences = new ArrayList<Followed<Changes.Difference>>();
        for (var path : paths) {
            var one = before.get(path);
            var other = after.get(path);
            if (one == null || other == null || one.value().compareTo(other.value()) != 0) {
                differences.add(difference(path, one, other));
            }
        }
        return differences;
    }

    private static Followed<Changes.Difference> difference(String path, @Nullable Figure then, @Nullable Figure now) {
        var links = new LinkedHashMap<String, String>();
        if (then != null && then.link() != null) {
            links.put("/then", then.link());
        }
        if (now != null && now.link() != null) {
            links.put("/now", now.link());
        }
        return new Followed<>(
                new Changes.Difference(path, then == null ? null : then.value(), now == null ? null : now.value()),
                links);
    }

    private static SortedMap<String, Figure> figures(Object answer) {
        var figures = new TreeMap<String, Figure>();
        collect("", JsonMapper.shared().valueToTree(answer), new Links(), figures);
        return figures;
    }

    private static void collect(String path, JsonNode node, Links links, Map<String, Figure> figures) {
        if (node.isNumber()) {
            figures.put(path, new Figure(node.decimalValue(), links.here));
        } else if (node.isObject()) {
            node.path(LINKS)
                    .properties()
                    .forEach(link -> links.add(link.getKey(), link.getValue().asString("")));
            node.properties().stream()
                    .filter(entry -> !(path.isEmpty() && NO_FIGURES.contains(entry.getKey())))
                    .filter(entry -> !entry.getKey().equals(LINKS))
                    .forEach(entry ->
                            collect(path + "/" + entry.getKey(), entry.getValue(), links.at(entry.getKey()), figures));
        } else if (node.isArray()) {
            var taken = new HashSet<String>();
            for (int i = 0; i < node.size(); i++) {
                var key = key(node.get(i), i);
                var step = taken.add(key) ? key : key + "#" + i;
                collect(path + "/" + step, node.get(i), links.at(String.valueOf(i)), figures);
            }
        }
    }

    /** The links of an answer by the steps of their pointers: what a link leads from leads on for all that is part of it. */
    private static final class Links {

        private final Map<String, Links> beneath = new HashMap<>();
        private @Nullable String here;

        void add(String pointer, String address) {
            var links = this;
            for (var step : pointer.substring(1).split("/", -1)) {
                links = links.beneath.computeIfAbsent(step, none -> new Links());
            }
            links.here = address;
        }

        Links at(String name) {
            var next = beneath.getOrDefault(escaped(name), new Links());
            next.here = next.here == null ? here : next.here;
            return next;
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
