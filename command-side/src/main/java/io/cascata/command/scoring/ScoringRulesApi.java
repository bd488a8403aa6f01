package io.cascata.command.scoring;

import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.events.playbook.ScoringRules;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The playbook's section about scores. */
@RestController
@RequestMapping("/api/playbook/scoring")
class ScoringRulesApi {

    private final CommandDispatch commands;

    ScoringRulesApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Revision(@NotNull ScoringRules rules, @Nullable Instant occurredAt) {}

    @PutMapping
    @Operation(summary = "Settle the rules for scores anew; what earlier rules gave stands")
    ResponseEntity<CommandAnswer> revise(Call call, @Valid @RequestBody Revision body) {
        return commands.change(call.at(body.occurredAt()), () -> ScoringPlaybook.SECTION.revision(body.rules()));
    }
}
