package io.cascata.command.visitor;

import io.cascata.command.contact.ContactRefusal;
import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.value.Person;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands for visitors. */
@RestController
@RequestMapping("/api/visitors")
@RefusedBy({VisitorRefusal.class, ContactRefusal.class})
class VisitorApi {

    private final CommandDispatch commands;

    VisitorApi(CommandDispatch commands) {
        this.commands = commands;
    }

    /** Who the visitor is: a contact or a lead. */
    record Identification(
            @Nullable ContactId contact,
            @Nullable LeadId lead,
            @Nullable Instant occurredAt) {}

    @PostMapping("/{id}/identification")
    @Operation(summary = "Say who an anonymous visitor is; exactly one of contact and lead")
    ResponseEntity<CommandAnswer> identify(
            @PathVariable String id, Call call, @Valid @RequestBody Identification body) {
        return commands.create(
                call.at(body.occurredAt()),
                "/api/visitors",
                key -> new IdentifyVisitor(new VisitorId(id), new Person(body.contact(), body.lead())));
    }
}
