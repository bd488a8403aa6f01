package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.query.money.Exchange;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.waterfall.RowsBehind;
import io.cascata.query.waterfall.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The rows that the sums of the pipeline are made of, by the name that the answer's links have for them. */
final class PipelineRows {

    static final String FIRST_ENTRY = "created/" + Pipeline.Definition.AT_FIRST_ENTRY;
    static final String STILL_OPEN = "created/" + Pipeline.Definition.STILL_OPEN_AT_CURRENT_AMOUNT;

    private static final String WEIGHTED = "weighted/";
    private static final String MONTH = "monthEnds/";

    private final Selection selection;
    private final PipelineQuestion question;
    private final PipelineSums sums;

    PipelineRows(Selection selection, PipelineQuestion question) {
        this.selection = selection;
        this.question = question;
        this.sums = new PipelineSums(selection, question, Exchange.NONE);
    }

    /** Throws {@link InvalidQuestion} where the pipeline has no such number. */
    String sql(String number) {
        return RowsBehind.sql("SELECT " + RowsBehind.begun("k") + " " + rows(number));
    }

    private String rows(String number) {
        if (number.equals(FIRST_ENTRY)) {
            return sums.firstEntries();
        }
        if (number.equals(STILL_OPEN)) {
            return sums.openedAndOpen();
        }
        return switch (number) {
            case "open" -> sums.inPipeline();
            case "coverage/openDue" -> sums.due();
            case "coverage/won" -> sums.won();
            default ->
                number.startsWith(MONTH)
                        ? new MonthEnds(selection, question, Exchange.NONE).rows(number.substring(MONTH.length()))
                        : weighted(number);
        };
    }

    /** What is open in one of the stages named. */
    private String weighted(String number) {
        var names = number.startsWith(WEIGHTED)
                ? List.of(number.substring(WEIGHTED.length()).split(",", -1))
                : List.of("");
        var codes = Arrays.stream(CanonicalStage.values())
                .filter(stage -> names.contains(stage.name()))
                .map(stage -> String.valueOf(selection.words().code(stage)))
                .toList();
        if (codes.size() != names.size()) {
            throw new InvalidQuestion("number", "the pipeline has no number '" + number + "' with rows behind it");
        }
        return "FROM standing k WHERE k.outcome = " + selection.words().code(Outcome.OPEN) + " AND k.stage IN ("
                + String.join(", ", codes) + ")";
    }

    /** By JSON pointer into the answer; {@code bridge} is where the rows of all bridges are. */
    static Map<String, String> links(Pipeline pipeline, UnaryOperator<String> address, String bridge) {
        var links = new LinkedHashMap<String, String>();
        both(links, "/created/0", address.apply(FIRST_ENTRY));
        both(links, "/created/1", address.apply(STILL_OPEN));
        links.put("/open", address.apply("open"));
        links.putAll(weighted(pipeline.weighted(), address));
        links.put("/coverage/openDue", address.apply("coverage/openDue"));
        links.put("/coverage/won", address.apply("coverage/won"));
        for (int i = 0; i < pipeline.monthEnds().size(); i++) {
            var month = pipeline.monthEnds().get(i).month();
            both(links, "/monthEnds/" + i, address.apply(MONTH + month));
        }
        links.put("/bridge", bridge);
        for (int i = 0; i < pipeline.bridge().size(); i++) {
            links.putAll(steps("/bridge/" + i + "/", pipeline.bridge().get(i), address));
        }
        return links;
    }

    private static void both(Map<String, String> links, String pointer, String address) {
        links.put(pointer + "/opportunities", address);
        links.put(pointer + "/total", address);
    }

    private static Map<String, String> weighted(List<Pipeline.Weighted> weighted, UnaryOperator<String> address) {
        var links = new LinkedHashMap<String, String>();
        var weighed = new ArrayList<String>();
        for (int i = 0; i < weighted.size(); i++) {
            var row = weighted.get(i);
            var rows = address.apply(WEIGHTED + row.stage());
            both(links, "/weighted/" + i, rows);
            if (row.weighted() != null) {
                links.put("/weighted/" + i + "/weighted", rows);
                weighed.add(row.stage().name());
            }
        }
        if (!weighed.isEmpty()) {
            links.put("/weightedTotal", address.apply(WEIGHTED + String.join(",", weighed)));
        }
        return links;
    }

    private static Map<String, String> steps(String pointer, PipelineBridge bridge, UnaryOperator<String> address) {
        var links = new LinkedHashMap<String, String>();
        for (var part : PipelinePart.values()) {
            if (bridge.units(part) != 0) {
                links.put(pointer + part.label(), address.apply("bridge/" + bridge.currency() + "/" + part.label()));
            }
        }
        return links;
    }
}
