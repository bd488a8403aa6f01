package io.cascata.command.automation;

import io.cascata.command.opportunity.AutomationPlaybook;
import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.events.playbook.AutomationRules;
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

/** The playbook's section about what opens by itself. */
@RestController
@RequestMapping("/api/playbook/automation")
class AutomationRulesApi {

    private final CommandDispatch commands;

    AutomationRulesApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Revision(
            @NotNull AutomationRules rules, @Nullable Instant occurredAt) {}

    @PutMapping
    @Operation(summary = "Settle anew what opens by itself")
    ResponseEntity<CommandAnswer> revise(Call call, @Valid @RequestBody Revision body) {
        return commands.change(call.at(body.occurredAt()), () -> AutomationPlaybook.SECTION.revision(body.rules()));
    }
}
