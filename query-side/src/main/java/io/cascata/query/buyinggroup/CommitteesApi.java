package io.cascata.query.buyinggroup;

import io.cascata.events.id.OpportunityId;
import io.cascata.log.EventLog;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people of one opportunity over HTTP: how they cover the target profile, when they came and went, what they did. */
@RestController
@RequestMapping(path = "/api/opportunities/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "buying groups")
@Refuses({"unknown-opportunity", "invalid-question"})
class CommitteesApi {

    private static final String ID = "The id of the opportunity";

    private final BuyingGroups groups;
    private final EventLog log;

    CommitteesApi(BuyingGroups groups, EventLog log) {
        this.groups = groups;
        this.log = log;
    }

    @GetMapping("/coverage")
    @Operation(summary = "How far the people of an opportunity cover its target profile, and whom to look for")
    CoverageView coverage(
            @Parameter(description = ID) @PathVariable String id,
            @ParameterObject EngagementParameters engagement,
            @ParameterObject WhenParameters when) {
        return groups.coverage(new OpportunityId(id), when.viewpoint(log), engagement.number())
                .orElseThrow(() -> UnknownGroup.opportunity(id));
    }

    @GetMapping("/committee")
    @Operation(summary = "Every change of stage or people, with everybody who was in the group from then on")
    List<CommitteeMoment> committee(
            @Parameter(description = ID) @PathVariable String id, @ParameterObject WhenParameters when) {
        var moments = groups.moments(new OpportunityId(id), when.viewpoint(log));
        if (moments.isEmpty()) {
            throw UnknownGroup.opportunity(id);
        }
        return moments;
    }

    @GetMapping("/interactions")
    @Operation(summary = "What all members of the group did, the latest first")
    List<Interaction> interactions(
            @Parameter(description = ID) @PathVariable String id, @ParameterObject WhenParameters when) {
        var opportunity = new OpportunityId(id);
        var viewpoint = when.viewpoint(log);
        if (groups.moments(opportunity, viewpoint).isEmpty()) {
            throw UnknownGroup.opportunity(id);
        }
        return groups.interactions(opportunity, viewpoint);
    }
}
