package io.cascata.command.opportunity;

import io.cascata.command.account.AccountRefusal;
import io.cascata.command.buyinggroup.BuyingGroupRefusal;
import io.cascata.command.contact.ContactRefusal;
import io.cascata.command.opportunity.OpenOpportunity.FirstContact;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.command.process.ProcessRefusal;
import io.cascata.command.role.RoleRefusal;
import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Owner;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands that open opportunities and say what is expected of them. */
@RestController
@RequestMapping("/api/opportunities")
@RefusedBy({
    OpportunityRefusal.class,
    ProcessRefusal.class,
    AccountRefusal.class,
    ContactRefusal.class,
    BuyingGroupRefusal.class,
    RoleRefusal.class
})
class OpportunityApi {

    private final CommandDispatch commands;

    OpportunityApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Opening(
            @Nullable OpportunityId id,
            @NotNull String name,
            @Nullable AccountId account,
            @NotNull SolutionId solution,
            @NotNull OpportunityType type,
            @Nullable BuyingGroupId group,
            @Nullable ProcessId process,
            @Nullable Integer processVersion,
            @Nullable StageKey stage,
            @Nullable ContactId contact,
            @Nullable ContactRole role,
            @Nullable Money amount,
            @Nullable LocalDate closeDate,
            @Nullable Owner owner,
            @Nullable OpenedFrom openedFrom,
            @Nullable Team creator,
            @Nullable Instant occurredAt) {

        OpenOpportunity command(String newId, @Nullable Team team) {
            return new OpenOpportunity(
                    id == null ? new OpportunityId(newId) : id,
                    name,
                    new Purchase(account, solution, type, group),
                    new Start(process, processVersion, stage, team),
                    contact == null ? null : new FirstContact(contact, role),
                    new Forecast(amount, closeDate, owner),
                    openedFrom == null ? OpenedFrom.ACCOUNT : openedFrom,
                    Cause.MANUAL);
        }
    }

    record Name(@NotNull String name, @Nullable Instant occurredAt) {}

    record Amount(@Nullable Money amount, @Nullable Instant occurredAt) {}

    record CloseDate(
            @Nullable LocalDate closeDate, @Nullable Instant occurredAt) {}

    record Ownership(@NotNull Owner owner, @Nullable Instant occurredAt) {}

    @PostMapping
    @Operation(summary = "Open an opportunity")
    ResponseEntity<CommandAnswer> open(Call call, @Valid @RequestBody Opening body) {
        var team = call.team("creator", body.creator());
        return commands.create(call.at(body.occurredAt()), "/api/opportunities", id -> body.command(id, team));
    }

    @PostMapping("/{id}/name")
    @Operation(summary = "Call the opportunity something else")
    ResponseEntity<CommandAnswer> name(@PathVariable String id, Call call, @Valid @RequestBody Name body) {
        return commands.change(
                call.at(body.occurredAt()), () -> new RenameOpportunity(new OpportunityId(id), body.name()));
    }

    @PostMapping("/{id}/amount")
    @Operation(summary = "Set the amount, or take it back")
    ResponseEntity<CommandAnswer> amount(@PathVariable String id, Call call, @Valid @RequestBody Amount body) {
        return commands.change(call.at(body.occurredAt()), () -> new SetAmount(new OpportunityId(id), body.amount()));
    }

    @PostMapping("/{id}/close-date")
    @Operation(summary = "Set the expected close date, or take it back")
    ResponseEntity<CommandAnswer> closeDate(@PathVariable String id, Call call, @Valid @RequestBody CloseDate body) {
        return commands.change(
                call.at(body.occurredAt()), () -> new SetCloseDate(new OpportunityId(id), body.closeDate()));
    }

    @PostMapping("/{id}/owner")
    @Operation(summary = "Assign the owner")
    ResponseEntity<CommandAnswer> owner(@PathVariable String id, Call call, @Valid @RequestBody Ownership body) {
        return commands.change(call.at(body.occurredAt()), () -> new AssignOwner(new OpportunityId(id), body.owner()));
    }
}
