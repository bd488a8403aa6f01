package io.cascata.command.process;

import static java.util.Objects.requireNonNull;

import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.id.ProcessId;
import io.cascata.events.value.ProcessDefinition;
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

/** Commands for stage models. */
@RestController
@RequestMapping("/api/processes")
@RefusedBy(ProcessRefusal.class)
class ProcessApi {

    private final CommandDispatch commands;

    ProcessApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Draft(
            @Nullable ProcessId id,
            @NotNull ProcessDefinition definition,
            @Nullable Instant occurredAt) {}

    record Activation(@Nullable Integer version, @Nullable Instant occurredAt) {}

    /** What the command led to, and what the draft would lack if it were activated now. */
    record DraftAnswer(String id, long version, long position, List<String> gaps) {}

    @PostMapping
    @Operation(
            summary =
                    "Draft a process, or the next version of one; the gaps are what its activation would be refused for")
    ResponseEntity<DraftAnswer> draft(Call call, @Valid @RequestBody Draft body) {
        var drafted = commands.create(
                call.at(body.occurredAt()),
                "/api/processes",
                id -> new DraftProcess(body.id() == null ? new ProcessId(id) : body.id(), body.definition()));
        var gaps = Completeness.gapsOf(body.definition());
        var answer = requireNonNull(drafted.getBody());
        return ResponseEntity.status(drafted.getStatusCode())
                .headers(drafted.getHeaders())
                .body(new DraftAnswer(answer.id(), answer.version(), answer.position(), gaps));
    }

    record Migration(
            @Nullable Integer version,
            @Nullable List<StageMapping> stages,
            @Nullable Instant occurredAt) {}

    @PostMapping("/{id}/migrate")
    @Operation(
            summary = "Let the open opportunities of other versions go on by the active one; it is done shortly after")
    ResponseEntity<CommandAnswer> migrate(@PathVariable String id, Call call, @Valid @RequestBody Migration body) {
        var stages = body.stages() == null ? List.<StageMapping>of() : body.stages();
        return commands.change(
                call.at(body.occurredAt()), () -> new OrderMigration(new ProcessId(id), body.version(), stages));
    }

    @PostMapping("/{id}/activate")
    @Operation(summary = "Let new opportunities open on a version, the latest where none is named")
    ResponseEntity<CommandAnswer> activate(@PathVariable String id, Call call, @Valid @RequestBody Activation body) {
        return commands.change(
                call.at(body.occurredAt()), () -> new ActivateProcess(new ProcessId(id), body.version()));
    }
}
