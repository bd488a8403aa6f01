package io.cascata.query.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.log.EventLog;
import io.cascata.query.export.Followed;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Buying groups over HTTP: one of them at any viewpoint, and which roles occur in those that win. */
@RestController
@RequestMapping(path = "/api/buying-groups", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "buying groups", description = "Who decides, who is missing and what to tell them")
@Refuses({"unknown-buying-group", "invalid-question"})
class BuyingGroupsApi {

    private final BuyingGroups groups;
    private final EventLog log;
    private final StudyAnswers study;

    BuyingGroupsApi(BuyingGroups groups, EventLog log) {
        this.groups = groups;
        this.log = log;
        this.study = new StudyAnswers(groups, log);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One buying group; the ETag is its version as seen from the viewpoint")
    ResponseEntity<GroupView> one(
            @Parameter(description = "The id of the buying group") @PathVariable String id,
            @ParameterObject EngagementParameters engagement,
            @ParameterObject WhenParameters when) {
        var view = groups.group(new BuyingGroupId(id), when.viewpoint(log), engagement.number())
                .orElseThrow(() -> UnknownGroup.group(id));
        return ResponseEntity.ok().eTag(String.valueOf(view.version())).body(view);
    }

    @GetMapping("/roles-study")
    @Operation(
            summary = "Which roles occur in typical groups and in those that won, at any viewpoint",
            description = "The profile in the answer can be sent as target profile of the solution.")
    Followed<RolesStudy> study(
            @Parameter(description = "Solutions, separated by commas. Default: all") @RequestParam(defaultValue = "")
                    Set<String> solution,
            @Parameter(description = "Opportunity types, separated by commas. Default: all")
                    @RequestParam(defaultValue = "")
                    Set<String> type,
            @ParameterObject WhenParameters when) {
        return study.study(solution, type, when);
    }

    @GetMapping("/roles-study/groups")
    @Operation(summary = "The groups that a number of the study counts, with the roles in each")
    List<StudiedGroup> studied(
            @Parameter(description = "The number, such as typical, or won/Champion for those with this role")
                    @RequestParam
                    String number,
            @Parameter(description = "Solutions, separated by commas. Default: all") @RequestParam(defaultValue = "")
                    Set<String> solution,
            @Parameter(description = "Opportunity types, separated by commas. Default: all")
                    @RequestParam(defaultValue = "")
                    Set<String> type,
            @ParameterObject WhenParameters when) {
        return study.groups(number, solution, type, when);
    }
}
