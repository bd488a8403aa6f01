package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.query.money.Exchange;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.waterfall.RowsBehind;
import io.cascata.query.waterfall.Selection;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The rows that the sums of the pipeline are made of, by the name that the answer's links have for them. */
final class PipelineRows {

    static final String FIRST_ENTRY = "created/" + Pipeline.Definition.AT_FIRST_ENTRY;
    static final String STILL_OPEN = "created/" + Pipeline.Definition.STILL_OPEN_AT_CURRENT_AMOUNT;

    private final Selection selection;
    private final PipelineSums sums;

    PipelineRows(Selection selection, PipelineQuestion question) {
        this.selection = selection;
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
            default -> weighted(number);
        };
    }

    private String weighted(String number) {
        var stage = Arrays.stream(CanonicalStage.values())
                .filter(each -> number.equals("weighted/" + each))
                .findFirst()
                .orElseThrow(() -> new InvalidQuestion(
                        "number", "the pipeline has no number '" + number + "' with rows behind it"));
        return "FROM standing k WHERE k.outcome = " + selection.words().code(Outcome.OPEN) + " AND k.stage = "
                + selection.words().code(stage);
    }

    /** By JSON pointer into the answer; {@code bridge} is where the rows of all bridges are. */
    static Map<String, String> links(Pipeline pipeline, UnaryOperator<String> address, String bridge) {
        var links = new LinkedHashMap<String, String>();
        links.put("/created/0/opportunities", address.apply(FIRST_ENTRY));
        links.put("/created/1/opportunities", address.apply(STILL_OPEN));
        links.put("/open", address.apply("open"));
        for (int i = 0; i < pipeline.weighted().size(); i++) {
            links.put(
                    "/weighted/" + i + "/opportunities",
                    address.apply("weighted/" + pipeline.weighted().get(i).stage()));
        }
        links.put("/coverage/openDue", address.apply("coverage/openDue"));
        links.put("/coverage/won", address.apply("coverage/won"));
        links.put("/bridge", bridge);
        return links;
    }
}
