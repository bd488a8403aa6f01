package io.cascata.query.score;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.Person;
import io.cascata.log.EventLog;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scores over HTTP: of a person, and of everybody who decides about an opportunity. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "scores", description = "What behaviour and fit come to in points, now and at any two clocks")
@Refuses({"unknown-opportunity", "invalid-question"})
class ScoresApi {

    private static final String SOLUTION = "Only what counts for this solution. Default: everything";

    private final Scores scores;
    private final EventLog log;

    ScoresApi(Scores scores, EventLog log) {
        this.scores = scores;
        this.log = log;
    }

    @GetMapping("/contacts/{id}/score")
    @Operation(summary = "The score of a contact, with the touches and rules that make it")
    ScoreView ofContact(
            @Parameter(description = "The id of the contact") @PathVariable String id,
            @Parameter(description = SOLUTION) @RequestParam(required = false) @Nullable String solution,
            @ParameterObject WhenParameters when) {
        return score(ScoreId.of(new ContactId(id)), solution, when);
    }

    @GetMapping("/leads/{id}/score")
    @Operation(summary = "The score of a lead, with the touches and rules that make it; the contact's, once it is one")
    ScoreView ofLead(
            @Parameter(description = "The id of the lead") @PathVariable String id,
            @Parameter(description = SOLUTION) @RequestParam(required = false) @Nullable String solution,
            @ParameterObject WhenParameters when) {
        var viewpoint = when.viewpoint(log);
        var who = scores.today(Person.of(new LeadId(id)), viewpoint);
        return score(who.score(), solution, when);
    }

    @GetMapping("/opportunities/{id}/scores")
    @Operation(summary = "The scores of everybody with a role on an opportunity, and their sum")
    GroupScore ofOpportunity(
            @Parameter(description = "The id of the opportunity") @PathVariable String id,
            @ParameterObject WhenParameters when) {
        return scores.ofGroup(new OpportunityId(id), when.viewpoint(log)).orElseThrow(() -> new UnknownScored(id));
    }

    private ScoreView score(ScoreId id, @Nullable String solution, WhenParameters when) {
        var of = solution == null || solution.isBlank() ? null : new SolutionId(solution);
        return ScoreView.of(id, scores.of(id, when.viewpoint(log)), of);
    }
}
