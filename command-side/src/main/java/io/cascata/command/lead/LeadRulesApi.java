package io.cascata.command.lead;

import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.events.playbook.LeadRules;
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

/** The playbook's section about leads. */
@RestController
@RequestMapping("/api/playbook/lead")
class LeadRulesApi {

    private final CommandDispatch commands;

    LeadRulesApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Revision(@NotNull LeadRules rules, @Nullable Instant occurredAt) {}

    @PutMapping
    @Operation(summary = "Settle the lead process and the definition of a qualified lead anew")
    ResponseEntity<CommandAnswer> revise(Call call, @Valid @RequestBody Revision body) {
        return commands.change(call.at(body.occurredAt()), () -> LeadPlaybook.SECTION.revision(body.rules()));
    }
}
