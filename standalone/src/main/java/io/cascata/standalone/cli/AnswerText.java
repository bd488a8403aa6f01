package io.cascata.standalone.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Any answer as people read it on a terminal: each list a table, what stands alone in lines above; addresses left out. */
final class AnswerText {

    private static final String NONE = "-";

    private AnswerText() {}

    static String of(Object answer) {
        return text(Json.tree(answer));
    }

    private static String text(JsonNode answer) {
        if (answer.isArray()) {
            return table(answer);
        }
        var single = new LinkedHashMap<String, String>();
        var lists = new ArrayList<String>();
        cells("", answer, single);
        for (var part : answer.properties()) {
            if (part.getValue().isArray()) {
                lists.add(words(part.getKey()) + "\n\n" + table(part.getValue()));
                single.remove(words(part.getKey()));
            }
        }
        int width = single.keySet().stream().mapToInt(String::length).max().orElse(0);
        var lines = single.entrySet().stream()
                .map(line -> line.getKey() + " ".repeat(width - line.getKey().length()) + "  " + line.getValue())
                .collect(Collectors.joining("\n"));
        return lines.isEmpty()
                ? String.join("\n\n", lists)
                : lines + lists.stream().map(list -> "\n\n" + list).collect(Collectors.joining());
    }

    private static String table(JsonNode rows) {
        if (rows.isEmpty()) {
            return "(none)";
        }
        var lines = new ArrayList<Map<String, String>>();
        var names = new LinkedHashSet<String>();
        for (var row : rows) {
            var cells = new LinkedHashMap<String, String>();
            cells(row.isObject() ? "" : "value", row, cells);
            names.addAll(cells.keySet());
            lines.add(cells);
        }
        var columns = List.copyOf(names);
        var table =
                TextTable.of(columns.stream().map(name -> heading(name, lines)).toArray(String[]::new));
        lines.forEach(line -> table.row(
                columns.stream().map(name -> line.getOrDefault(name, NONE)).toArray()));
        return table.toString();
    }

    /** Figures stand on the right. */
    private static String heading(String name, List<Map<String, String>> lines) {
        boolean figures = lines.stream()
                .map(line -> line.getOrDefault(name, NONE))
                .allMatch(cell -> cell.equals(NONE) || cell.matches("-?[0-9]+([.][0-9]+)?"));
        return figures ? ">" + name : name;
    }

    private static void cells(String name, JsonNode value, Map<String, String> cells) {
        if (value.isObject()) {
            value.properties().stream()
                    .filter(part -> !part.getKey().equals("links"))
                    .forEach(part ->
                            cells(name.isEmpty() ? part.getKey() : name + " " + part.getKey(), part.getValue(), cells));
        } else if (value.isArray()) {
            cells.put(words(name), list(value));
        } else if (!(value.isString() && value.asString().startsWith("/api/"))) {
            cells.put(words(name), value.isNull() ? NONE : value.asString());
        }
    }

    /** Of records the first two things they say. */
    private static String list(JsonNode list) {
        return list.isEmpty()
                ? NONE
                : IntStream.range(0, list.size())
                        .mapToObj(list::get)
                        .map(AnswerText::brief)
                        .collect(Collectors.joining(", "));
    }

    private static String brief(JsonNode value) {
        if (!value.isObject()) {
            return value.asString();
        }
        var cells = new LinkedHashMap<String, String>();
        cells("", value, cells);
        return cells.values().stream().limit(2).collect(Collectors.joining(" "));
    }

    private static String words(String name) {
        var apart = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return apart.isEmpty() ? apart : apart.substring(0, 1).toUpperCase(Locale.ROOT) + apart.substring(1);
    }
}
