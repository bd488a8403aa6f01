package io.cascata.command.lead;

import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.id.LeadId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
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

/** Commands for leads. */
@RestController
@RequestMapping("/api/leads")
@RefusedBy(LeadRefusal.class)
class LeadApi {

    private final CommandDispatch commands;

    LeadApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Capture(
            @Nullable LeadId id,
            @NotNull LeadOrigin origin,
            @NotNull LeadProfile profile,
            @Nullable Instant occurredAt) {}

    record Revision(@NotNull LeadProfile profile, @Nullable Instant occurredAt) {}

    record Step(@Nullable Instant occurredAt) {}

    record StepBack(@NotNull String reason, @Nullable Instant occurredAt) {}

    record Closing(@NotNull Outcome outcome, @Nullable Instant occurredAt) {}

    record Standing(
            @Nullable String status,
            @Nullable Owner owner,
            @Nullable Instant occurredAt) {}

    record Routing(@NotNull String programme, @Nullable Instant occurredAt) {}

    @PostMapping
    @Operation(summary = "Capture a lead")
    ResponseEntity<CommandAnswer> capture(Call call, @Valid @RequestBody Capture body) {
        return commands.create(
                call.at(body.occurredAt()),
                "/api/leads",
                id -> new CaptureLead(body.id() == null ? new LeadId(id) : body.id(), body.origin(), body.profile()));
    }

    @PutMapping("/{id}/profile")
    @Operation(summary = "Revise what is known of a lead")
    ResponseEntity<CommandAnswer> revise(@PathVariable String id, Call call, @Valid @RequestBody Revision body) {
        return commands.change(call.at(body.occurredAt()), () -> new ReviseLeadProfile(new LeadId(id), body.profile()));
    }

    @PostMapping("/{id}/qualify")
    @Operation(summary = "Say that a lead meets the agreed definition")
    ResponseEntity<CommandAnswer> qualify(@PathVariable String id, Call call, @Valid @RequestBody Step body) {
        return commands.change(call.at(body.occurredAt()), () -> new QualifyLead(new LeadId(id), Cause.MANUAL));
    }

    @PostMapping("/{id}/accept")
    @Operation(summary = "Accept a qualified lead for sales")
    ResponseEntity<CommandAnswer> accept(@PathVariable String id, Call call, @Valid @RequestBody Step body) {
        return commands.change(call.at(body.occurredAt()), () -> new AcceptLead(new LeadId(id)));
    }

    @PostMapping("/{id}/reject")
    @Operation(summary = "Give a qualified lead back to marketing")
    ResponseEntity<CommandAnswer> reject(@PathVariable String id, Call call, @Valid @RequestBody StepBack body) {
        return commands.change(call.at(body.occurredAt()), () -> new RejectLead(new LeadId(id), body.reason()));
    }

    @PostMapping("/{id}/enter-sales")
    @Operation(summary = "Let an accepted lead enter the sales process")
    ResponseEntity<CommandAnswer> enterSales(@PathVariable String id, Call call, @Valid @RequestBody Step body) {
        return commands.change(call.at(body.occurredAt()), () -> new EnterSales(new LeadId(id)));
    }

    @PostMapping("/{id}/recycle")
    @Operation(summary = "Take an accepted lead or a sales opportunity back to the lead stage")
    ResponseEntity<CommandAnswer> recycle(@PathVariable String id, Call call, @Valid @RequestBody StepBack body) {
        return commands.change(call.at(body.occurredAt()), () -> new RecycleLead(new LeadId(id), body.reason()));
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "Close a sales opportunity as won or lost")
    ResponseEntity<CommandAnswer> close(@PathVariable String id, Call call, @Valid @RequestBody Closing body) {
        return commands.change(call.at(body.occurredAt()), () -> new CloseLead(new LeadId(id), body.outcome()));
    }

    @PutMapping("/{id}/standing")
    @Operation(summary = "Say how a lead stands in the system that keeps it")
    ResponseEntity<CommandAnswer> report(@PathVariable String id, Call call, @Valid @RequestBody Standing body) {
        return commands.change(
                call.at(body.occurredAt()), () -> new ReportLeadStanding(new LeadId(id), body.status(), body.owner()));
    }

    @PostMapping("/{id}/route")
    @Operation(summary = "Let a lead go on in a programme")
    ResponseEntity<CommandAnswer> route(@PathVariable String id, Call call, @Valid @RequestBody Routing body) {
        return commands.change(
                call.at(body.occurredAt()), () -> new RouteLead(new LeadId(id), body.programme(), Cause.MANUAL));
    }
}
