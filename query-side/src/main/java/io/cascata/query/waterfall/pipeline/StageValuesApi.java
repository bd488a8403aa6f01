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
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Supplier;
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

    private final PipelineAnswers answers;

    StageValuesApi(Supplier<FactStore> facts, History history, EventLog log) {
        this.answers = new PipelineAnswers(facts, history, log);
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
            @ParameterObject @ModelAttribute WhenParameters when) {
        return answers.values(filter, window, how, when);
    }
}
