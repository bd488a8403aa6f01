package io.cascata.query.behaviour;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.value.Person;
import io.cascata.log.EventLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Behaviour profiles over HTTP. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "behaviour", description = "What people have done, now and at any two clocks")
@Refuses({"invalid-question", "question-too-large"})
class BehaviourApi {

    private final Behaviours behaviours;
    private final EventLog log;

    BehaviourApi(History history, EventLog log) {
        this.behaviours = new Behaviours(history);
        this.log = log;
    }

    @GetMapping("/contacts/{id}/touches")
    @Operation(summary = "What a contact has done, also before it was known who it was")
    Behaviour ofContact(
            @Parameter(description = "The id of the contact") @PathVariable String id,
            @ParameterObject WhenParameters when) {
        return behaviours.of(Person.of(new ContactId(id)), when.viewpoint(log));
    }

    @GetMapping("/leads/{id}/touches")
    @Operation(summary = "What a lead has done, also before it was known who it was")
    Behaviour ofLead(
            @Parameter(description = "The id of the lead") @PathVariable String id,
            @ParameterObject WhenParameters when) {
        return behaviours.of(Person.of(new LeadId(id)), when.viewpoint(log));
    }
}
