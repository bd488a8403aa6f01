package io.cascata.query.process;

import io.cascata.events.id.ProcessId;
import io.cascata.log.EventLog;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The stage models over HTTP: as data, as a table, as a diagram. */
@RestController
@RequestMapping("/api/processes")
@Tag(name = "processes", description = "The stage models that opportunities are worked by")
@Refuses({"unknown-process", "invalid-question"})
class ProcessesApi {

    private static final String ID = "The id of the process, such as acquisition";
    private static final String VERSION = "The version. Default: the active one, else the latest";

    private final Processes processes;
    private final EventLog log;

    ProcessesApi(Processes processes, EventLog log) {
        this.processes = processes;
        this.log = log;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Every version of every process")
    List<ProcessVersionView> all(@ParameterObject WhenParameters when) {
        return processes.all(when.viewpoint(log));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One version of a process")
    ProcessVersionView one(
            @Parameter(description = ID) @PathVariable String id,
            @Parameter(description = VERSION) @RequestParam(required = false) @Nullable Integer version,
            @ParameterObject WhenParameters when) {
        return find(id, version, when);
    }

    @GetMapping(path = "/{id}/table", produces = "text/markdown")
    @Operation(summary = "One version of a process as a Markdown table, a line per stage")
    String table(
            @Parameter(description = ID) @PathVariable String id,
            @Parameter(description = VERSION) @RequestParam(required = false) @Nullable Integer version,
            @ParameterObject WhenParameters when) {
        return MarkdownTable.of(find(id, version, when).definition());
    }

    @GetMapping(path = "/{id}/diagram.mmd", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "One version of a process as a Mermaid flow chart")
    String mermaid(
            @Parameter(description = ID) @PathVariable String id,
            @Parameter(description = VERSION) @RequestParam(required = false) @Nullable Integer version,
            @ParameterObject WhenParameters when) {
        return MermaidDiagram.of(find(id, version, when).definition());
    }

    @GetMapping(path = "/{id}/diagram.svg", produces = "image/svg+xml")
    @Operation(summary = "One version of a process as an SVG flow chart")
    String svg(
            @Parameter(description = ID) @PathVariable String id,
            @Parameter(description = VERSION) @RequestParam(required = false) @Nullable Integer version,
            @ParameterObject WhenParameters when) {
        return SvgDiagram.of(find(id, version, when).definition());
    }

    private ProcessVersionView find(String id, @Nullable Integer version, WhenParameters when) {
        var viewpoint = when.viewpoint(log);
        var process = new ProcessId(id);
        var found = version == null ? processes.find(process, viewpoint) : processes.find(process, version, viewpoint);
        return found.orElseThrow(() -> new UnknownProcess(id, version));
    }
}
