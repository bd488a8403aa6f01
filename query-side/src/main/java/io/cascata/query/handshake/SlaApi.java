package io.cascata.query.handshake;

import io.cascata.log.EventLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Now;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Promises between teams over HTTP. */
@RestController
@RequestMapping(path = "/api/sla", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "handshakes")
@Refuses("invalid-question")
class SlaApi {

    private final SlaReports reports;
    private final EventLog log;
    private final Now clock;

    SlaApi(Handshakes handshakes, History history, EventLog log, Now clock) {
        this.reports = new SlaReports(handshakes, history);
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "How well promises are kept: attainment, leakage and times per direction and owner, volumes")
    SlaReport report(
            @Parameter(description = "Offered from this moment on: an instant or the beginning of a day")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Offered before this moment") @RequestParam(required = false) @Nullable String to,
            @ParameterObject WhenParameters when) {
        var viewpoint = when.viewpoint(log);
        var now = viewpoint.asOf() == null ? clock.instant() : viewpoint.asOf();
        return reports.report(viewpoint, now, when.moments(log).window(from, to));
    }
}
