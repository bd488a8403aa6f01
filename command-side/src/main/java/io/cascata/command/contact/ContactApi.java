package io.cascata.command.contact;

import io.cascata.command.account.AccountRefusal;
import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.PersonProfile;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands for contacts. */
@RestController
@RequestMapping("/api/contacts")
@RefusedBy({ContactRefusal.class, AccountRefusal.class})
class ContactApi {

    private final CommandDispatch commands;

    ContactApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Registration(
            @Nullable ContactId id,
            @Nullable AccountId account,
            @NotNull PersonProfile profile,
            @Nullable Instant occurredAt) {}

    record Revision(
            @NotNull PersonProfile profile, @Nullable Instant occurredAt) {}

    record Joining(@NotNull AccountId account, @Nullable Instant occurredAt) {}

    @PostMapping
    @Operation(summary = "Register a contact")
    ResponseEntity<CommandAnswer> register(Call call, @Valid @RequestBody Registration body) {
        return commands.create(
                call.at(body.occurredAt()),
                "/api/contacts",
                id -> new RegisterContact(
                        body.id() == null ? new ContactId(id) : body.id(), body.account(), body.profile()));
    }

    @PutMapping("/{id}/profile")
    @Operation(summary = "Revise what is known of a contact")
    ResponseEntity<CommandAnswer> revise(@PathVariable String id, Call call, @Valid @RequestBody Revision body) {
        return commands.change(
                call.at(body.occurredAt()), () -> new ReviseContactProfile(new ContactId(id), body.profile()));
    }

    @PutMapping("/{id}/account")
    @Operation(summary = "Let a contact join an account")
    ResponseEntity<CommandAnswer> join(@PathVariable String id, Call call, @Valid @RequestBody Joining body) {
        return commands.change(call.at(body.occurredAt()), () -> new JoinAccount(new ContactId(id), body.account()));
    }
}
