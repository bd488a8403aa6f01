package io.cascata.command.handshake;

import io.cascata.command.lead.LeadRefusal;
import io.cascata.command.opportunity.OpportunityRefusal;
import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.handshake.NextStep;
import io.cascata.events.handshake.Raci;
import io.cascata.events.handshake.Subject;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands for handshakes. */
@RestController
@RequestMapping("/api/handshakes")
@RefusedBy({HandshakeRefusal.class, OpportunityRefusal.class, LeadRefusal.class})
class HandshakeApi {

    private final CommandDispatch commands;

    HandshakeApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Offer(
            @Nullable HandshakeId id,
            @NotNull Subject subject,
            @Nullable Team from,
            @NotNull Owner to,
            @Nullable Raci raci,
            @Nullable NextStep nextStep,
            @Nullable Instant occurredAt) {

        OfferHandshake command(String newId) {
            return new OfferHandshake(id == null ? new HandshakeId(newId) : id, subject, from, to, raci, nextStep);
        }
    }

    record Acceptance(@Nullable Owner owner, @Nullable Instant occurredAt) {}

    record Decline(@NotNull String reason, @Nullable Instant occurredAt) {}

    record FollowUp(@Nullable String what, @Nullable Instant occurredAt) {}

    record Extension(
            @NotNull Instant dueAt,
            @NotNull String reason,
            @Nullable Instant occurredAt) {}

    @PostMapping
    @Operation(summary = "Offer an opportunity or a lead to another team")
    ResponseEntity<CommandAnswer> offer(Call call, @Valid @RequestBody Offer body) {
        return commands.create(call.at(body.occurredAt()), "/api/handshakes", body::command);
    }

    @PostMapping("/{id}/accept")
    @Operation(summary = "Take over what was offered; from now on it is theirs")
    ResponseEntity<CommandAnswer> accept(@PathVariable String id, Call call, @Valid @RequestBody Acceptance body) {
        return commands.change(
                call.at(body.occurredAt()), () -> new AcceptHandshake(new HandshakeId(id), body.owner()));
    }

    @PostMapping("/{id}/decline")
    @Operation(summary = "Leave what was offered where it is")
    ResponseEntity<CommandAnswer> decline(@PathVariable String id, Call call, @Valid @RequestBody Decline body) {
        return commands.change(
                call.at(body.occurredAt()).because(body.reason()),
                () -> new DeclineHandshake(new HandshakeId(id), body.reason()));
    }

    @PostMapping("/{id}/follow-up")
    @Operation(summary = "Tell that what was accepted has been acted on")
    ResponseEntity<CommandAnswer> followUp(@PathVariable String id, Call call, @Valid @RequestBody FollowUp body) {
        return commands.change(
                call.at(body.occurredAt()), () -> new FollowUpHandshake(new HandshakeId(id), body.what()));
    }

    @PostMapping("/{id}/extend")
    @Operation(summary = "Grant more time")
    ResponseEntity<CommandAnswer> extend(@PathVariable String id, Call call, @Valid @RequestBody Extension body) {
        return commands.change(
                call.at(body.occurredAt()).because(body.reason()),
                () -> new ExtendDeadline(new HandshakeId(id), body.dueAt(), body.reason()));
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Take an offer back, or a follow-up that has lost its sense")
    ResponseEntity<CommandAnswer> withdraw(@PathVariable String id, Call call, @Valid @RequestBody Decline body) {
        return commands.change(
                call.at(body.occurredAt()).because(body.reason()),
                () -> new WithdrawHandshake(new HandshakeId(id), body.reason()));
    }
}
