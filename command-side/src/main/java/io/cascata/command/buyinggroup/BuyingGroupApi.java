package io.cascata.command.buyinggroup;

import io.cascata.command.account.AccountRefusal;
import io.cascata.command.contact.ContactRefusal;
import io.cascata.command.role.RoleRefusal;
import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.RemovalReason;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
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

/** Commands for buying groups and their members. */
@RestController
@RequestMapping("/api/buying-groups")
@RefusedBy({BuyingGroupRefusal.class, AccountRefusal.class, ContactRefusal.class, RoleRefusal.class})
class BuyingGroupApi {

    private final CommandDispatch commands;

    BuyingGroupApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Forming(
            @Nullable BuyingGroupId id,
            @NotNull AccountId account,
            @NotNull SolutionId solution,
            @Nullable Instant occurredAt) {}

    record Proposal(
            @NotNull ContactId contact,
            @NotNull ContactRole role,
            @NotNull Identification identification,
            @Nullable String reason,
            @Nullable Instant occurredAt) {}

    record Confirmation(
            @Nullable ContactRole role,
            @Nullable Identification identification,
            @Nullable String reason,
            @Nullable Instant occurredAt) {}

    record RoleChange(
            @NotNull ContactRole role,
            @Nullable IdentificationOrigin origin,
            @Nullable String reason,
            @Nullable Instant occurredAt) {}

    record Prefilling(
            @NotNull OpportunityId opportunity,
            @Nullable String reason,
            @Nullable Instant occurredAt) {}

    @PostMapping
    @Operation(summary = "Form the buying group of an account and a solution")
    ResponseEntity<CommandAnswer> form(Call call, @Valid @RequestBody Forming body) {
        return commands.create(
                call.at(body.occurredAt()),
                "/api/buying-groups",
                id -> new FormBuyingGroup(
                        body.id() == null ? new BuyingGroupId(id) : body.id(), body.account(), body.solution()));
    }

    @PostMapping("/{id}/members")
    @Operation(summary = "Propose a contact as a member; somebody confirms it")
    ResponseEntity<CommandAnswer> propose(@PathVariable String id, Call call, @Valid @RequestBody Proposal body) {
        return commands.change(
                call.at(body.occurredAt()).because(body.reason()),
                () -> new ProposeMember(new BuyingGroupId(id), body.contact(), body.role(), body.identification()));
    }

    @PostMapping("/{id}/members/{contact}/confirm")
    @Operation(summary = "Confirm a member; of one who was not proposed, the role is needed")
    ResponseEntity<CommandAnswer> confirm(
            @PathVariable String id, @PathVariable String contact, Call call, @Valid @RequestBody Confirmation body) {
        return commands.change(
                call.at(body.occurredAt()).because(body.reason()),
                () -> new ConfirmMember(
                        new BuyingGroupId(id), new ContactId(contact), body.role(), body.identification()));
    }

    @PutMapping("/{id}/members/{contact}/role")
    @Operation(summary = "Give a member another role")
    ResponseEntity<CommandAnswer> changeRole(
            @PathVariable String id, @PathVariable String contact, Call call, @Valid @RequestBody RoleChange body) {
        return commands.change(
                call.at(body.occurredAt()).because(body.reason()),
                () -> new ChangeMemberRole(
                        new BuyingGroupId(id), new ContactId(contact), body.role(), word(body.origin())));
    }

    @DeleteMapping("/{id}/members/{contact}")
    @Operation(summary = "Let a member go, or take a proposal back")
    ResponseEntity<CommandAnswer> remove(
            @PathVariable String id,
            @PathVariable String contact,
            Call call,
            @RequestParam(defaultValue = "ROLE_ENDED") RemovalReason reason,
            @RequestParam(required = false) @Nullable IdentificationOrigin origin,
            @RequestParam(required = false) @Nullable Instant occurredAt) {
        return commands.change(
                call.at(occurredAt),
                () -> new RemoveMember(new BuyingGroupId(id), new ContactId(contact), reason, word(origin)));
    }

    @PostMapping("/{id}/prefill")
    @Operation(summary = "Take in the people who decided about another opportunity of the account")
    ResponseEntity<CommandAnswer> prefill(@PathVariable String id, Call call, @Valid @RequestBody Prefilling body) {
        return commands.change(
                call.at(body.occurredAt()).because(body.reason()),
                () -> new PrefillBuyingGroup(new BuyingGroupId(id), body.opportunity()));
    }

    private static IdentificationOrigin word(@Nullable IdentificationOrigin given) {
        return given == null ? IdentificationOrigin.MANUAL : given;
    }
}
