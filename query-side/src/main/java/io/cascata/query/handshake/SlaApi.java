package io.cascata.query.handshake;

import static io.cascata.query.export.ExportFormat.CSV_TYPE;
import static io.cascata.query.export.ExportFormat.JSON_TYPE;
import static io.cascata.query.export.ExportFormat.PARQUET_TYPE;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.cascata.log.EventLog;
import io.cascata.query.export.Tabled;
import io.cascata.query.export.Wrapping;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.Window;
import io.cascata.query.web.Now;
import io.cascata.query.web.PinnedLinks;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Promises between teams over HTTP. */
@RestController
@RequestMapping(path = "/api/sla", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "handshakes")
@Refuses({"invalid-question", "unknown-format", "unknown-table", "not-acceptable"})
class SlaApi {

    private static final String LEAKS = "/api/sla/leaks";

    private final SlaReports reports;
    private final EventLog log;
    private final Now clock;

    SlaApi(Handshakes handshakes, History history, EventLog log, Now clock) {
        this.reports = new SlaReports(handshakes, history);
        this.log = log;
        this.clock = clock;
    }

    /** {@code links} has the address of the handshakes that a number counts, by its JSON pointer into the report. */
    record Answer(@JsonUnwrapped SlaReport answer, Map<String, String> links) implements Wrapping {}

    /** Which handshakes are looked at, and how. */
    record Offered(
            @Parameter(description = "Offered from this moment on: an instant or the beginning of a day") @Nullable
            String from,

            @Parameter(description = "Offered before this moment") @Nullable
            String to,

            @Parameter(description = "Days after acceptance without a follow-up that make a leak, 1 to 365. Default: 7")
            @Nullable
            String untouchedDays) {

        private Window window(WhenParameters when, EventLog log) {
            return when.moments(log).window(from, to);
        }
    }

    @GetMapping(produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "How well promises are kept: attainment, leakage and times per direction and owner, volumes",
            description =
                    "'leaks' counts what was not answered by its due time, declined, or accepted and left untouched;"
                            + " 'links' leads from the JSON pointer of such a number to its handshakes.")
    Answer report(
            @ParameterObject @ModelAttribute Offered offered,
            @ParameterObject WhenParameters when,
            HttpServletRequest request) {
        var viewpoint = pinned(when);
        var patience = patience(viewpoint, offered);
        var report = reports.report(viewpoint, patience, offered.window(when, log));
        var known = Objects.requireNonNull(viewpoint.knownAt());
        return new Answer(report, links(report, PinnedLinks.at(request, LEAKS, known, patience.now())));
    }

    @GetMapping("/leaks")
    @Operation(summary = "The handshakes that a number of leaks counts, in the order in which they were offered")
    List<HandshakeView> leaks(
            @ParameterObject @ModelAttribute Offered offered,
            @ParameterObject WhenParameters when,
            @Parameter(description = "The number, such as MARKETING/SALES/DECLINED") @RequestParam String number) {
        var viewpoint = pinned(when);
        var leak = LeakNumber.parse(number);
        return reports.leaking(
                viewpoint, patience(viewpoint, offered), offered.window(when, log), leak.line(), leak.leak());
    }

    private static Map<String, String> links(SlaReport report, UnaryOperator<String> address) {
        var links = new LinkedHashMap<String, String>();
        for (int i = 0; i < report.handOvers().size(); i++) {
            for (var number : LeakNumber.of(report.handOvers().get(i))) {
                links.put("/handOvers/" + i + "/leaks/" + number.field(), address.apply(number.toString()));
            }
        }
        return links;
    }

    private Viewpoint pinned(WhenParameters when) {
        var asked = when.viewpoint(log);
        return asked.knownAt() == null ? new Viewpoint(asked.asOf(), log.head()) : asked;
    }

    private Patience patience(Viewpoint viewpoint, Offered offered) {
        Instant now = viewpoint.asOf() == null ? clock.instant() : viewpoint.asOf();
        return Patience.at(now, offered.untouchedDays());
    }
}
