package io.cascata.query.stagehistory;

import io.cascata.log.EventLog;
import io.cascata.query.facts.FactStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stage history for BI tools over HTTP: JSON, CSV or Parquet, by {@code format} or by what the client accepts. */
@RestController
@Tag(name = "stage history")
class StageHistoryApi {

    private final Export export;
    private final EventLog log;

    StageHistoryApi(Supplier<FactStore> facts, EventLog log) {
        this.export = new Export(facts);
        this.log = log;
    }

    @GetMapping("/api/stage-history")
    @Operation(summary = "One row per opportunity with the first and the latest entry into every stage")
    void history(
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            @RequestParam(required = false) @Nullable Long knownAt,
            HttpServletResponse response)
            throws IOException {
        write(Export.Table.HISTORY, "stage-history", ExportFormat.of(format, accept), knownAt, response);
    }

    @GetMapping("/api/stage-stays")
    @Operation(summary = "One row per stay of an opportunity in a stage")
    void stays(
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            @RequestParam(required = false) @Nullable Long knownAt,
            HttpServletResponse response)
            throws IOException {
        write(Export.Table.STAYS, "stage-stays", ExportFormat.of(format, accept), knownAt, response);
    }

    private void write(
            Export.Table table, String name, ExportFormat format, @Nullable Long knownAt, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "." + format.extension() + "\"");
        export.write(table, format, knownAt == null ? log.head() : knownAt, response.getOutputStream());
    }
}
