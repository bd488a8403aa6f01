package io.cascata.command.reporting;

import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.events.playbook.CalendarRules;
import io.cascata.events.playbook.ExchangeRules;
import io.cascata.events.playbook.PipelineRules;
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

/** The playbook's sections about what reports go by. */
@RestController
@RequestMapping("/api/playbook")
class ReportingRulesApi {

    private final CommandDispatch commands;

    ReportingRulesApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record CalendarRevision(
            @NotNull CalendarRules rules, @Nullable Instant occurredAt) {}

    record ExchangeRevision(
            @NotNull ExchangeRules rules, @Nullable Instant occurredAt) {}

    record PipelineRevision(
            @NotNull PipelineRules rules, @Nullable Instant occurredAt) {}

    @PutMapping("/calendar")
    @Operation(summary = "Settle the time zone and the beginning of the fiscal year anew")
    ResponseEntity<CommandAnswer> revise(Call call, @Valid @RequestBody CalendarRevision body) {
        return commands.change(call.at(body.occurredAt()), () -> ReportingPlaybook.CALENDAR.revision(body.rules()));
    }

    @PutMapping("/exchange-rates")
    @Operation(summary = "Settle the reporting currency and all rates anew")
    ResponseEntity<CommandAnswer> revise(Call call, @Valid @RequestBody ExchangeRevision body) {
        return commands.change(call.at(body.occurredAt()), () -> ReportingPlaybook.EXCHANGE.revision(body.rules()));
    }

    @PutMapping("/pipeline")
    @Operation(summary = "Settle probabilities of stages and targets of periods anew")
    ResponseEntity<CommandAnswer> revise(Call call, @Valid @RequestBody PipelineRevision body) {
        return commands.change(call.at(body.occurredAt()), () -> ReportingPlaybook.PIPELINE.revision(body.rules()));
    }
}
