package io.cascata.query.segment;

import static java.util.Objects.requireNonNull;

import io.cascata.log.EventLog;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.Exported;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Now;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Lists of people for marketing tools over HTTP: JSON, CSV or Parquet. */
@RestController
@Tag(name = "segments", description = "People by their part in opportunities; what ended is gone when asked again")
@Refuses({
    "invalid-question",
    "question-too-large",
    "unknown-format",
    "not-acceptable",
    "invalid-cursor",
    "invalid-limit"
})
class SegmentsApi {

    private static final String FORMAT = "json, csv or parquet; goes before the Accept header";

    private final Segments segments;
    private final EventLog log;
    private final Now now;

    SegmentsApi(Supplier<FactStore> facts, EventLog log, Now now) {
        this.segments = new Segments(facts);
        this.log = log;
        this.now = now;
    }

    @GetMapping("/api/contacts/{id}/opportunities")
    @Operation(
            summary = "Every opportunity that a person had a role on, with role and stage",
            description = "active tells whether they still have it and the opportunity is open.")
    @Exported
    void ofContact(
            @Parameter(description = "The id of the contact") @PathVariable String id,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        var question = SegmentQuestion.of(DealFilter.ALL, when.viewpoint(log), now.instant())
                .of(id);
        write(Segment.LINKS, question, SegmentPage.ALL, format, call);
    }

    @GetMapping("/api/segments/{name}")
    @Operation(
            summary = "The people of a segment",
            description =
                    "members: of open opportunities, in a stage. people: they, each once. exclusions: not to be sent the named kinds of"
                            + " marketing while they are on an open opportunity. missing-roles and not-engaged: whom to look for."
                            + " links: every link of a person to an opportunity, in order of what changed last; after"
                            + " asks on for what changed since.")
    @Exported
    void segment(
            @Parameter(description = "members, people, exclusions, missing-roles, not-engaged or links") @PathVariable
                    String name,
            @ParameterObject @ModelAttribute SegmentParameters parameters,
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        var segment = FilterParameters.parse("name", Segment.class, name);
        var question = parameters.question(segment, filter.filter(), when.viewpoint(log), now.instant());
        write(segment, question, parameters.page(), format, call);
    }

    private void write(
            Segment segment,
            SegmentQuestion question,
            SegmentPage page,
            @Nullable String wanted,
            ServletWebRequest call)
            throws IOException {
        var format = ExportFormat.of(wanted, call.getHeader(HttpHeaders.ACCEPT));
        page.check(segment);
        segments.check(question);
        var answer = TableExport.answer(requireNonNull(call.getResponse()), format, fileName(segment));
        segments.write(segment, question, page, format, answer);
    }

    private static String fileName(Segment segment) {
        return segment.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
