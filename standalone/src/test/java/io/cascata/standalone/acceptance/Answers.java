package io.cascata.standalone.acceptance;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A waterfall as JSON, read the way the questions are asked. */
public record Answers(JsonNode waterfall) {

    /** How often each stage was entered. */
    public Map<String, Long> entries() {
        return longs(waterfall.get("stages"), "key", "/stays/entries");
    }

    public Map<String, Long> reached() {
        return longs(waterfall.get("stages"), "key", "/reach/reached");
    }

    public Map<String, Long> standing() {
        return longs(waterfall.get("currentStages"), "key", "/count");
    }

    public Map<String, Long> outcomes() {
        return longs(waterfall.get("outcomes"), "outcome", "/count");
    }

    public Map<String, Long> outcomeAmounts() {
        return longs(waterfall.get("outcomes"), "outcome", "/value/sums/0/amount");
    }

    public Map<String, Long> standingAmounts() {
        return longs(waterfall.get("currentStages"), "key", "/value/sums/0/amount");
    }

    JsonNode leadTime(String from, String to) {
        return rows(waterfall.get("leadTimes"))
                .filter(row -> row.at("/pair/from").asString().equals(from))
                .filter(row -> row.at("/pair/to").asString().equals(to))
                .findFirst()
                .orElseThrow();
    }

    public static Stream<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    public static Map<String, Long> longs(JsonNode array, String key, String pointer) {
        var map = new TreeMap<String, Long>();
        rows(array)
                .forEach(row -> map.put(row.get(key).asString(), row.at(pointer).asLong()));
        return map;
    }
}
