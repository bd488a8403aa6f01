package io.cascata.standalone.acceptance;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The numbers of an answer that no link leads from, though they have rows. */
final class UnlinkedNumbers {

    private static final String LINKS = "links";

    /** The numbers that have no rows, by their pointers, and why they have none. */
    private static final Map<String, String> WITHOUT_ROWS = Map.of(
            ".*/(knownAt|position)",
            "a position of the log",
            ".*/(order|number|distance)",
            "a place in an order, which the process or the report gives",
            "/threshold|/coverage/target|.*/stalledAfterDays|.*/bands/[^/]+/(from|to)",
            "a limit that was asked for, or is in the playbook; of stalled stays the ninth decile beside it",
            ".*/(\\w*Rate|rate|share|conversion|leakage|attainment|probability|toNext|fromFirst|peoplePerOpportunity)"
                    + "|/coverage/coverage",
            "a ratio of numbers that stand in the answer or before it, and have their rows",
            "/winRateLift|/medianDaysLift|/coverage/toWin",
            "a difference of numbers of the answer, which have their rows",
            "/paths/(converting|notConverting|states|seed|draws)|/rowsLeftOut",
            "what a model of all journeys went by, and rows that the limit left out: their touches are behind the total",
            "/(people|times|most|requalified|medianDaysToRequalify)",
            "of people given back: taken of the laps that stand in the answer, each with its event",
            "/opportunities/\\d+/(then|now|sharedThen|sharedNow)/\\w+|/total",
            "of what changed: told of the opportunities that stand there, each with its events");

    private UnlinkedNumbers() {}

    /** Of two viewpoints: a number by its path, as it was then and as it is now. */
    static boolean isDifference(JsonNode node) {
        return node.path("number").isString() && node.has("then");
    }

    /** By their pointers. */
    static Set<String> of(JsonNode answer) {
        var unlinked = new TreeSet<String>();
        collect(answer, "", Set.of(), unlinked);
        unlinked.removeIf(pointer -> WITHOUT_ROWS.keySet().stream().anyMatch(pointer::matches));
        return unlinked;
    }

    /** Those other than zero that no link of the answer, or of the row around them, begins at. */
    private static void collect(JsonNode node, String at, Set<String> linked, Set<String> unlinked) {
        if (isDifference(node)) {
            Stream.of("then", "now")
                    .filter(side -> node.get(side).decimalValue(BigDecimal.ZERO).signum() != 0)
                    .filter(side -> !node.at("/links").has("/" + side))
                    .forEach(side -> unlinked.add(node.get("number").asString()));
        } else if (node.isNumber()) {
            if (node.decimalValue().signum() != 0 && linked.stream().noneMatch(pointer -> covers(pointer, at))) {
                unlinked.add(at);
            }
        } else {
            within(node, at, linked, unlinked);
        }
    }

    private static void within(JsonNode node, String at, Set<String> linked, Set<String> unlinked) {
        var known = new TreeSet<>(linked);
        if (node.has(LINKS)) {
            node.get(LINKS).propertyNames().forEach(pointer -> known.add(at + pointer));
        }
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), at + "/" + i, known, unlinked);
            }
        } else {
            node.properties().stream()
                    .filter(property -> !property.getKey().equals(LINKS))
                    .forEach(property ->
                            collect(property.getValue(), at + "/" + escaped(property.getKey()), known, unlinked));
        }
    }

    private static boolean covers(String pointer, String at) {
        return at.equals(pointer) || at.startsWith(pointer + "/");
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
