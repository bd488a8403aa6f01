package io.cascata.command.solution;

import io.cascata.command.role.RoleRefusal;
import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.TargetRole;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commands for solutions. */
@RestController
@RequestMapping("/api/solutions")
@RefusedBy({SolutionRefusal.class, RoleRefusal.class})
class SolutionApi {

    private final CommandDispatch commands;

    SolutionApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Definition(
            @Nullable SolutionId id,
            @NotNull String name,
            @Nullable Instant occurredAt) {}

    record Profile(
            @Nullable OpportunityType type,
            @NotNull List<@NotNull TargetRole> roles,
            @Nullable Instant occurredAt) {}

    record Content(@NotNull String content, @Nullable Instant occurredAt) {}

    @PostMapping
    @Operation(summary = "Define a solution, or give one another name")
    ResponseEntity<CommandAnswer> define(Call call, @Valid @RequestBody Definition body) {
        return commands.create(
                call.at(body.occurredAt()),
                "/api/solutions",
                id -> new DefineSolution(body.id() == null ? new SolutionId(id) : body.id(), body.name()));
    }

    @PutMapping("/{id}/target-profile")
    @Operation(summary = "Say who should take part in the purchase of a solution, for one opportunity type or for all")
    ResponseEntity<CommandAnswer> profile(@PathVariable String id, Call call, @Valid @RequestBody Profile body) {
        return commands.change(
                call.at(body.occurredAt()), () -> new SetTargetProfile(new SolutionId(id), body.type(), body.roles()));
    }

    @PostMapping("/{id}/content")
    @Operation(summary = "Say that content that begins like this shows interest in the solution")
    ResponseEntity<CommandAnswer> content(@PathVariable String id, Call call, @Valid @RequestBody Content body) {
        return commands.change(call.at(body.occurredAt()), () -> new MapContent(new SolutionId(id), body.content()));
    }

    @DeleteMapping("/{id}/content")
    @Operation(summary = "Say that content that begins like this shows interest in the solution no more")
    ResponseEntity<CommandAnswer> noContent(
            @PathVariable String id,
            Call call,
            @RequestParam String content,
            @RequestParam(required = false) @Nullable Instant occurredAt) {
        return commands.change(call.at(occurredAt), () -> new UnmapContent(new SolutionId(id), content));
    }
}
