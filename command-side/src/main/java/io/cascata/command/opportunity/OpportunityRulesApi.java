package io.cascata.command.opportunity;

import io.cascata.command.playbook.OpportunityPlaybook;
import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.events.playbook.OpportunityRules;
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

/** The playbook's section about opportunities. */
@RestController
@RequestMapping("/api/playbook/opportunity")
class OpportunityRulesApi {

    private final CommandDispatch commands;

    OpportunityRulesApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Revision(
            @NotNull OpportunityRules rules, @Nullable Instant occurredAt) {}

    @PutMapping
    @Operation(summary = "Settle the rules for opportunities anew")
    ResponseEntity<CommandAnswer> revise(Call call, @Valid @RequestBody Revision body) {
        return commands.change(call.at(body.occurredAt()), () -> OpportunityPlaybook.SECTION.revision(body.rules()));
    }
}
