package io.cascata.query.waterfall.pipeline;

import static io.cascata.query.export.ExportFormat.CSV_TYPE;
import static io.cascata.query.export.ExportFormat.JSON_TYPE;
import static io.cascata.query.export.ExportFormat.PARQUET_TYPE;

import io.cascata.log.EventLog;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.Followed;
import io.cascata.query.export.Tabled;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import io.cascata.query.waterfall.QuestionParameters;
import io.cascata.query.waterfall.WaterfallQuestion;
import io.cascata.query.web.PinnedLinks;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the waterfall is worth, over HTTP. */
@RestController
@RequestMapping("/api/waterfall/values")
@Tag(name = "waterfall")
@Refuses({"invalid-question", "question-too-large", "unknown-format", "unknown-table", "not-acceptable"})
class StageValuesApi {

    /** The rows are those of the waterfall's own numbers. */
    private static final String ROWS = "/api/waterfall/rows";

    private final Pipelines pipelines;
    private final EventLog log;

    StageValuesApi(Supplier<FactStore> facts, History history, EventLog log) {
        this.pipelines = new Pipelines(facts, history);
        this.log = log;
    }

    @GetMapping(produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "The amounts of the waterfall by currency and, by the dated rates, in the reporting currency",
            description =
                    "By the rate of the day of entry, results by that of the closing. Where a currency has no rate"
                            + " of that day nothing is converted: 'mixed' says so and 'withoutRate' names it. 'links' leads from"
                            + " the JSON pointer of a number to its rows.")
    Followed<StageValues> values(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @ParameterObject @ModelAttribute QuestionParameters how,
            @ParameterObject @ModelAttribute WhenParameters when,
            HttpServletRequest request) {
        var moments = when.moments(log);
        var values = pipelines.values(how.of(WaterfallQuestion.EVERYTHING)
                .with(filter.filter())
                .with(window.window(moments))
                .with(when.viewpoint(log))
                .in(moments.zone()));
        return new Followed<>(values, links(values, PinnedLinks.to(request, ROWS, values.knownAt())));
    }

    private static Map<String, String> links(StageValues values, UnaryOperator<String> address) {
        var links = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.stages().size(); i++) {
            var row = values.stages().get(i);
            if (row.entered() > 0) {
                links.put("/stages/" + i + "/entered", address.apply("stages/" + row.key() + "/valueAtEntry"));
                links.put("/stages/" + i + "/atEntry", address.apply("stages/" + row.key() + "/valueAtEntry"));
            }
            if (row.open() > 0) {
                links.put("/stages/" + i + "/open", address.apply("stages/" + row.key() + "/openValue"));
                links.put("/stages/" + i + "/openValue", address.apply("stages/" + row.key() + "/openValue"));
            }
        }
        for (int i = 0; i < values.results().size(); i++) {
            var row = values.results().get(i);
            if (row.count() > 0) {
                links.put("/results/" + i + "/count", address.apply("results/" + row.outcome()));
                links.put("/results/" + i + "/total", address.apply("results/" + row.outcome()));
            }
        }
        return links;
    }
}
