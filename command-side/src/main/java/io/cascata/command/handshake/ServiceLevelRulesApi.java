package io.cascata.command.handshake;

import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.events.playbook.ServiceLevelRules;
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

/** The playbook's section about what teams have promised each other. */
@RestController
@RequestMapping("/api/playbook/service-levels")
class ServiceLevelRulesApi {

    private final CommandDispatch commands;

    ServiceLevelRulesApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Revision(
            @NotNull ServiceLevelRules rules, @Nullable Instant occurredAt) {}

    @PutMapping
    @Operation(summary = "Settle business hours, service levels and volume targets anew")
    ResponseEntity<CommandAnswer> revise(Call call, @Valid @RequestBody Revision body) {
        return commands.change(call.at(body.occurredAt()), () -> ServiceLevelPlaybook.SECTION.revision(body.rules()));
    }
}
