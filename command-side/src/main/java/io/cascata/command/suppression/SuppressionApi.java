package io.cascata.command.suppression;

import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.SuppressionId;
import io.cascata.events.id.TouchId;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands for what does not count in attribution. */
@RestController
@RequestMapping("/api/touchpoints/suppressions")
@RefusedBy(SuppressionRefusal.class)
class SuppressionApi {

    private final CommandDispatch commands;

    SuppressionApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Rule(
            @Nullable SuppressionId id,
            @Nullable TouchId touch,
            @Nullable String source,
            @Nullable String channel,
            @Nullable String kind,
            @Nullable CampaignId campaign,
            @NotBlank @Size(max = 500) String reason,
            @Nullable Instant occurredAt) {

        SuppressTouches command(String fresh) {
            return SuppressTouches.of(
                    id == null ? new SuppressionId(fresh) : id, touch, source, channel, kind, campaign, reason);
        }
    }

    record Lifting(
            @NotBlank @Size(max = 500) String reason,
            @Nullable Instant occurredAt) {}

    @PostMapping
    @Operation(summary = "Take touches out of attribution: those that meet every criterion given, at least one")
    ResponseEntity<CommandAnswer> suppress(Call call, @Valid @RequestBody Rule body) {
        return commands.create(call.at(body.occurredAt()), "/api/touchpoints/suppressions", body::command);
    }

    @PostMapping("/{id}/lift")
    @Operation(summary = "Let the touches of a suppression count again")
    ResponseEntity<CommandAnswer> lift(@PathVariable String id, Call call, @Valid @RequestBody Lifting body) {
        return commands.change(
                call.at(body.occurredAt()), () -> new LiftSuppression(new SuppressionId(id), body.reason()));
    }
}
