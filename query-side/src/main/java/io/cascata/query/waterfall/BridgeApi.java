package io.cascata.query.waterfall;

import static io.cascata.query.export.ExportFormat.CSV_TYPE;
import static io.cascata.query.export.ExportFormat.JSON_TYPE;
import static io.cascata.query.export.ExportFormat.PARQUET_TYPE;

import io.cascata.log.EventLog;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.Exported;
import io.cascata.query.export.Followed;
import io.cascata.query.export.Tabled;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The bridge between two dates, and what is behind its steps, over HTTP. */
@RestController
@RequestMapping("/api/waterfall/bridge")
@Tag(name = "waterfall")
@Refuses({"invalid-question", "question-too-large", "unknown-format", "unknown-table", "not-acceptable"})
class BridgeApi {

    private static final String FROM = "Beginning of the window, inclusive: an instant or a day (its beginning)";
    private static final String TO = "End of the window, exclusive: an instant or a day (its beginning)";
    private static final String FORMAT = "json, csv or parquet; goes before the Accept header";

    private final BridgeAnswers answers;

    BridgeApi(WaterfallReport report, Supplier<FactStore> facts, EventLog log) {
        this.answers = new BridgeAnswers(report, facts, log);
    }

    @GetMapping(produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "Why the open pipeline of one date became that of another",
            description = "The states just before both dates; a row for each currency that adds up to the last digit."
                    + " 'links' leads from the JSON pointer of a step to its opportunities.")
    Followed<Bridge> bridge(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @Parameter(description = FROM) @RequestParam String from,
            @Parameter(description = TO) @RequestParam String to,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return answers.bridge(filter, new WindowParameters(from, to, null), when);
    }

    @GetMapping("/rows")
    @Operation(
            summary = "The opportunities of a step of the bridge with their amounts in it, and the events behind them",
            description =
                    "The event is the one that began how the opportunity stands at the end; of the start the one that"
                            + " began how it stood then, of a changed amount the one that set it.")
    @Exported
    void rows(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @Parameter(description = FROM) @RequestParam String from,
            @Parameter(description = TO) @RequestParam String to,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = "Currency and step, such as EUR/created or EUR/amountUp") @RequestParam
                    String number,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        answers.rows(filter, new WindowParameters(from, to, null), when, number)
                .answer(call.getResponse(), call.getHeader(HttpHeaders.ACCEPT), format, "bridge");
    }
}
