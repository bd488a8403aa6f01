package io.cascata.query;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case of {@code ../shared/golden/golden.json}: what goes in, what must come out, and how far off it may be. */
public record GoldenCase(JsonNode input, JsonNode expected, double tolerance) {

    public static GoldenCase of(String id) throws IOException {
        var cases = JsonMapper.shared().readTree(Files.readString(SharedData.file("../golden/golden.json")));
        for (var each : cases) {
            if (each.get("id").asString().equals(id)) {
                return new GoldenCase(each.get("input"), each.get("expected"), tolerance(each.path("tol")));
            }
        }
        throw new IllegalArgumentException("there is no golden case " + id);
    }

    /** The first number of what the case says of its tolerance; exact where it says nothing. */
    private static double tolerance(JsonNode told) {
        if (told.isMissingNode()) {
            return 0;
        }
        return told.isNumber()
                ? told.asDouble()
                : Double.parseDouble(told.asString().split(" ")[0]);
    }

    /** Numbers by name; a fraction may be written as such. */
    public static Map<String, Double> numbers(JsonNode node) {
        var numbers = new LinkedHashMap<String, Double>();
        node.properties().forEach(entry -> numbers.put(entry.getKey(), number(entry.getValue())));
        return numbers;
    }

    public static double number(JsonNode node) {
        if (node.isNumber()) {
            return node.asDouble();
        }
        var parts = node.asString().split("/");
        return parts.length == 1
                ? Double.parseDouble(parts[0])
                : Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    public static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        node.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    public static double[] doubles(JsonNode node) {
        var doubles = new double[node.size()];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = number(node.get(i));
        }
        return doubles;
    }
}
