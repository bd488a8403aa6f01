package io.cascata.query.attribution;

import static io.cascata.query.export.ExportFormat.CSV_TYPE;
import static io.cascata.query.export.ExportFormat.JSON_TYPE;
import static io.cascata.query.export.ExportFormat.PARQUET_TYPE;

import io.cascata.log.EventLog;
import io.cascata.query.change.ThenParameters;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.Tabled;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Now;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Supplier;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed between then and now in attribution, over HTTP. */
@RestController
@Tag(name = "changes")
@Refuses({"invalid-question", "question-too-large", "unknown-format", "unknown-table", "not-acceptable"})
class AttributionChangesApi {

    private final AttributionAnswers answers;

    AttributionChangesApi(Supplier<FactStore> facts, EventLog log, Now now) {
        this.answers = new AttributionAnswers(facts, log, now::instant);
    }

    @GetMapping(
            path = "/api/attribution/changes",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "What changed in attribution between two viewpoints, and which events are responsible",
            description = "asOf and knownAt say what now is, thenAsOf and thenKnownAt what then was. Opportunities are"
                    + " those whose credits differ; the events are those of the opportunity, of its people, who they"
                    + " turned out to be, their touches, suppressions of these, and of opportunities that share them.")
    AttributionChanges attribution(
            @Parameter(description = AttributionApi.MODEL) @RequestParam(defaultValue = "linear") String model,
            @ParameterObject @ModelAttribute AttributionParameters parameters,
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WhenParameters when,
            @ParameterObject @ModelAttribute ThenParameters then) {
        return answers.changes(model, parameters, filter, when, then);
    }

    @GetMapping(
            path = "/api/attribution/influence/changes",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "What changed in sources and influence between two viewpoints, and which events are responsible",
            description = "asOf and knownAt say what now is, thenAsOf and thenKnownAt what then was. Opportunities are"
                    + " those with another source by any rule, other teams or keys that influenced them, or another amount;"
                    + " the events are as for attribution, with the origin of leads and the touches of the account.")
    InfluenceChanges influence(
            @ParameterObject @ModelAttribute AttributionParameters parameters,
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WhenParameters when,
            @ParameterObject @ModelAttribute ThenParameters then) {
        return answers.influence(parameters, filter, when, then);
    }
}
