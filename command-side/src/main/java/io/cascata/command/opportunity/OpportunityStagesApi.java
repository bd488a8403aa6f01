package io.cascata.command.opportunity;

import io.cascata.command.account.AccountRefusal;
import io.cascata.command.buyinggroup.BuyingGroupRefusal;
import io.cascata.command.contact.ContactRefusal;
import io.cascata.command.decision.Command;
import io.cascata.command.process.ProcessRefusal;
import io.cascata.command.role.RoleRefusal;
import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Contract;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageMapping;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands that move opportunities through their stages, to an end and back to life. */
@RestController
@RequestMapping("/api/opportunities/{id}")
@RefusedBy({
    OpportunityRefusal.class,
    ProcessRefusal.class,
    AccountRefusal.class,
    ContactRefusal.class,
    BuyingGroupRefusal.class,
    RoleRefusal.class
})
class OpportunityStagesApi {

    private final CommandDispatch commands;

    OpportunityStagesApi(CommandDispatch commands) {
        this.commands = commands;
    }

    enum Action {
        ADVANCE,
        SKIP,
        BACK
    }

    record StageMove(
            @NotNull Action action,
            @NotNull StageKey stage,
            @Nullable String reason,
            @Nullable Instant occurredAt) {

        Command command(OpportunityId id, @Nullable String why) {
            return switch (action) {
                case ADVANCE -> new AdvanceStage(id, stage, Cause.MANUAL);
                case SKIP -> new SkipStages(id, stage, why, Cause.MANUAL);
                case BACK -> new MoveBack(id, stage, why, Cause.MANUAL);
            };
        }
    }

    record Win(
            @Nullable StageKey stage,
            @Nullable Contract contract,
            @Nullable String reason,
            @Nullable Instant occurredAt) {}

    record Close(
            @Nullable StageKey stage,
            @Nullable String reason,
            @Nullable Instant occurredAt) {}

    record Reopening(
            @NotNull StageKey stage,
            @Nullable String reason,
            @Nullable Instant occurredAt) {}

    record Migration(
            @Nullable Integer version,
            @Nullable List<StageMapping> stages,
            @Nullable String reason,
            @Nullable Instant occurredAt) {}

    @PostMapping("/migrate")
    @Operation(summary = "Go on by another version of the process, the active one where none is named")
    ResponseEntity<CommandAnswer> migrate(@PathVariable String id, Call call, @Valid @RequestBody Migration body) {
        var stages = body.stages() == null ? List.<StageMapping>of() : body.stages();
        return commands.change(
                call.at(body.occurredAt()).because(body.reason()),
                () -> new MigrateOpportunity(new OpportunityId(id), body.version(), stages, Cause.MANUAL));
    }

    @PostMapping("/stage")
    @Operation(summary = "Advance to the next stage, skip stages or go back")
    ResponseEntity<CommandAnswer> stage(@PathVariable String id, Call call, @Valid @RequestBody StageMove body) {
        var why = call.at(body.occurredAt()).because(body.reason());
        return commands.change(why, () -> body.command(new OpportunityId(id), why.reason()));
    }

    @PostMapping("/win")
    @Operation(summary = "Win the opportunity")
    ResponseEntity<CommandAnswer> win(@PathVariable String id, Call call, @Valid @RequestBody Win body) {
        return commands.change(
                call.at(body.occurredAt()).because(body.reason()),
                () -> new WinOpportunity(new OpportunityId(id), body.stage(), body.contract(), Cause.MANUAL));
    }

    @PostMapping("/lose")
    @Operation(summary = "Lose the opportunity")
    ResponseEntity<CommandAnswer> lose(@PathVariable String id, Call call, @Valid @RequestBody Close body) {
        var why = call.at(body.occurredAt()).because(body.reason());
        return commands.change(
                why, () -> new LoseOpportunity(new OpportunityId(id), body.stage(), why.reason(), Cause.MANUAL));
    }

    @PostMapping("/recycle")
    @Operation(summary = "Close the opportunity without a decision")
    ResponseEntity<CommandAnswer> recycle(@PathVariable String id, Call call, @Valid @RequestBody Close body) {
        var why = call.at(body.occurredAt()).because(body.reason());
        return commands.change(
                why, () -> new RecycleOpportunity(new OpportunityId(id), body.stage(), why.reason(), Cause.MANUAL));
    }

    @PostMapping("/reopen")
    @Operation(summary = "Work a closed opportunity again")
    ResponseEntity<CommandAnswer> reopen(@PathVariable String id, Call call, @Valid @RequestBody Reopening body) {
        var why = call.at(body.occurredAt()).because(body.reason());
        return commands.change(
                why, () -> new ReopenOpportunity(new OpportunityId(id), body.stage(), why.reason(), Cause.MANUAL));
    }
}
