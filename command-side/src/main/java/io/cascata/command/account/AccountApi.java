package io.cascata.command.account;

import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands for accounts. */
@RestController
@RequestMapping("/api/accounts")
@RefusedBy(AccountRefusal.class)
class AccountApi {

    private final CommandDispatch commands;

    AccountApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Registration(
            @Nullable AccountId id,
            @NotNull AccountProfile profile,
            @Nullable Instant occurredAt) {}

    record Revision(
            @NotNull AccountProfile profile, @Nullable Instant occurredAt) {}

    record Targeting(
            @NotNull String list,
            @NotNull LocalDate date,
            @Nullable String tier,
            @Nullable Instant occurredAt) {}

    record Release(@NotNull String list, @Nullable Instant occurredAt) {}

    @PostMapping
    @Operation(summary = "Register an account")
    ResponseEntity<CommandAnswer> register(Call call, @Valid @RequestBody Registration body) {
        return commands.create(
                call.at(body.occurredAt()),
                "/api/accounts",
                id -> new RegisterAccount(body.id() == null ? new AccountId(id) : body.id(), body.profile()));
    }

    @PutMapping("/{id}/profile")
    @Operation(summary = "Revise what is known of an account")
    ResponseEntity<CommandAnswer> revise(@PathVariable String id, Call call, @Valid @RequestBody Revision body) {
        return commands.change(
                call.at(body.occurredAt()), () -> new ReviseAccountProfile(new AccountId(id), body.profile()));
    }

    @PostMapping("/{id}/target")
    @Operation(summary = "Put an account on a target-account list")
    ResponseEntity<CommandAnswer> target(@PathVariable String id, Call call, @Valid @RequestBody Targeting body) {
        return commands.change(
                call.at(body.occurredAt()),
                () -> new TargetAccount(new AccountId(id), body.list(), body.date(), body.tier()));
    }

    @PostMapping("/{id}/untarget")
    @Operation(summary = "Take an account off a target-account list")
    ResponseEntity<CommandAnswer> untarget(@PathVariable String id, Call call, @Valid @RequestBody Release body) {
        return commands.change(call.at(body.occurredAt()), () -> new UntargetAccount(new AccountId(id), body.list()));
    }
}
