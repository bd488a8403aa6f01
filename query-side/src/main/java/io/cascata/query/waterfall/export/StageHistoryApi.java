package io.cascata.query.waterfall.export;

import static java.util.Objects.requireNonNull;

import io.cascata.log.EventLog;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.Exported;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.WhenParameters;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Stage history for BI tools over HTTP: JSON, CSV or Parquet, by {@code format} or by what the client accepts. */
@RestController
@Tag(name = "stage history", description = "Rows for BI tools, streamed; times are UTC, empty where there is none")
@Refuses({"invalid-question", "question-too-large", "unknown-format", "not-acceptable"})
class StageHistoryApi {

    private static final String FORMAT = "json, csv or parquet; goes before the Accept header";

    private final Export export;
    private final EventLog log;

    StageHistoryApi(Supplier<FactStore> facts, EventLog log) {
        this.export = new Export(facts);
        this.log = log;
    }

    @GetMapping("/api/stage-history")
    @Operation(
            summary = "One row per opportunity with the first and the latest entry into every stage",
            description = "A stage has two columns, '<key> first' and '<key> latest'. Rows are in order of opening.")
    @Exported
    void history(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        write(Export.Table.HISTORY, filter, when, format, call);
    }

    @GetMapping("/api/stage-stays")
    @Operation(
            summary = "One row per stay of an opportunity in a stage",
            description = "seconds is the length of a finished stay, amount_at_entry the amount when it began."
                    + " Rows are in order of entry.")
    @Exported
    void stays(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        write(Export.Table.STAYS, filter, when, format, call);
    }

    private void write(
            Export.Table table,
            FilterParameters filter,
            WhenParameters when,
            @Nullable String wanted,
            ServletWebRequest call)
            throws IOException {
        var format = ExportFormat.of(wanted, call.getHeader(HttpHeaders.ACCEPT));
        var deals = filter.filter();
        var viewpoint = when.viewpoint(log);
        export.write(
                table,
                format,
                deals,
                viewpoint,
                TableExport.answer(requireNonNull(call.getResponse()), format, table.fileName()));
    }
}
