package io.cascata.command.opportunity;

import io.cascata.command.account.AccountRefusal;
import io.cascata.command.buyinggroup.BuyingGroupRefusal;
import io.cascata.command.contact.ContactRefusal;
import io.cascata.command.process.ProcessRefusal;
import io.cascata.command.role.RoleRefusal;
import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.RemovalReason;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
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

/** Commands that say who takes part in the decision about an opportunity, and in which role. */
@RestController
@RequestMapping("/api/opportunities/{id}")
@RefusedBy({
    OpportunityRefusal.class,
    ProcessRefusal.class,
    AccountRefusal.class,
    ContactRefusal.class,
    BuyingGroupRefusal.class,
    RoleRefusal.class
})
class OpportunityContactsApi {

    private final CommandDispatch commands;

    OpportunityContactsApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Addition(
            @NotNull ContactId contact,
            @NotNull ContactRole role,
            @Nullable Identification identification,
            @Nullable Instant occurredAt) {}

    record Additions(
            @NotNull @Size(min = 1, max = 100) List<AddContactRoles.@NotNull Part> contacts,
            @Nullable Identification identification,
            @Nullable Instant occurredAt) {}

    record Change(@NotNull ContactRole role, @Nullable Instant occurredAt) {}

    record Primary(@Nullable ContactId contact, @Nullable Instant occurredAt) {}

    @PostMapping("/contact-roles")
    @Operation(summary = "Add a contact in a role")
    ResponseEntity<CommandAnswer> add(@PathVariable String id, Call call, @Valid @RequestBody Addition body) {
        return commands.change(
                call.at(body.occurredAt()),
                () -> new AddContactRole(
                        new OpportunityId(id), body.contact(), body.role(), found(body.identification())));
    }

    @PostMapping("/contact-roles/batch")
    @Operation(summary = "Add several contacts at once, each in a role; all of them or none")
    ResponseEntity<CommandAnswer> addAll(@PathVariable String id, Call call, @Valid @RequestBody Additions body) {
        return commands.change(
                call.at(body.occurredAt()),
                () -> new AddContactRoles(new OpportunityId(id), body.contacts(), found(body.identification())));
    }

    private static Identification found(@Nullable Identification given) {
        return given == null ? Identification.KNOWN : given;
    }

    @PutMapping("/contact-roles/{contact}")
    @Operation(summary = "Give a contact another role")
    ResponseEntity<CommandAnswer> change(
            @PathVariable String id, @PathVariable String contact, Call call, @Valid @RequestBody Change body) {
        return commands.change(
                call.at(body.occurredAt()),
                () -> new ChangeContactRole(new OpportunityId(id), new ContactId(contact), body.role()));
    }

    @DeleteMapping("/contact-roles/{contact}")
    @Operation(summary = "Remove a contact from the decision")
    ResponseEntity<CommandAnswer> remove(
            @PathVariable String id,
            @PathVariable String contact,
            Call call,
            @RequestParam(defaultValue = "ROLE_ENDED") RemovalReason reason,
            @RequestParam(required = false) @Nullable Instant occurredAt) {
        return commands.change(
                call.at(occurredAt),
                () -> new RemoveContactRole(new OpportunityId(id), new ContactId(contact), reason));
    }

    @PostMapping("/primary-contact")
    @Operation(summary = "Choose the primary contact, or none")
    ResponseEntity<CommandAnswer> primary(@PathVariable String id, Call call, @Valid @RequestBody Primary body) {
        return commands.change(
                call.at(body.occurredAt()), () -> new ChoosePrimaryContact(new OpportunityId(id), body.contact()));
    }
}
