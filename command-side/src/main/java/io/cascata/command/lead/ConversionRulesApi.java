package io.cascata.command.lead;

import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.events.playbook.ConversionRules;
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

/** The playbook's section about conversion. */
@RestController
@RequestMapping("/api/playbook/conversion")
class ConversionRulesApi {

    private final CommandDispatch commands;

    ConversionRulesApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Revision(
            @NotNull ConversionRules rules, @Nullable Instant occurredAt) {}

    @PutMapping
    @Operation(summary = "Settle anew how leads are converted")
    ResponseEntity<CommandAnswer> revise(Call call, @Valid @RequestBody Revision body) {
        return commands.change(call.at(body.occurredAt()), () -> ConversionPlaybook.SECTION.revision(body.rules()));
    }
}
