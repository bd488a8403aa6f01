package io.cascata.command.lead;

import io.cascata.command.account.AccountRefusal;
import io.cascata.command.contact.ContactRefusal;
import io.cascata.command.lead.ConvertLead.Into;
import io.cascata.command.lead.ConvertLead.Purchase;
import io.cascata.command.opportunity.OpportunityRefusal;
import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.OpportunityType;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands that make leads contacts of accounts. */
@RestController
@RequestMapping("/api/leads/{id}")
@RefusedBy({
    LeadRefusal.class,
    ConversionRefusal.class,
    AccountRefusal.class,
    ContactRefusal.class,
    OpportunityRefusal.class
})
class ConversionApi {

    private final CommandDispatch commands;

    ConversionApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Match(@Nullable Instant occurredAt) {}

    /** Where an account is not named, {@code into} says which one it shall be; of the opportunities, at most one is named. */
    record Convert(
            @Nullable AccountId account,
            @Nullable Account into,
            @Nullable OpportunityId opportunity,
            @Nullable Opening newOpportunity,
            @Nullable ContactRole role,
            @Nullable Instant occurredAt) {

        ConvertLead command(String lead) {
            if (account != null && into != null) {
                throw new IllegalArgumentException("either account or into");
            }
            return new ConvertLead(new LeadId(lead), target(), purchase());
        }

        private Into target() {
            if (account != null) {
                return new Into.Existing(account);
            }
            return switch (into == null ? Account.MATCHED : into) {
                case MATCHED -> new Into.Matched();
                case NEW -> new Into.New();
                case NONE -> new Into.NoAccount();
            };
        }

        private Purchase purchase() {
            if (newOpportunity != null) {
                if (opportunity != null) {
                    throw new IllegalArgumentException("either opportunity or newOpportunity");
                }
                return newOpportunity.purchase(role);
            }
            return opportunity == null ? new Purchase.Open() : new Purchase.Existing(opportunity, role);
        }
    }

    /** The one that surely is meant or else a new one, a new one, or none. */
    enum Account {
        MATCHED,
        NEW,
        NONE
    }

    record Opening(
            @NotNull OpportunityId id,
            @NotNull String name,
            @NotNull SolutionId solution,
            @NotNull OpportunityType type) {

        Purchase purchase(@Nullable ContactRole role) {
            return new Purchase.New(id, name, solution, type, role);
        }
    }

    @PostMapping("/match")
    @Operation(summary = "Find the account of a lead, and convert it or ask somebody, as the rules say")
    ResponseEntity<CommandAnswer> match(@PathVariable String id, Call call, @Valid @RequestBody Match body) {
        return commands.change(call.at(body.occurredAt()), () -> new MatchLead(new LeadId(id)));
    }

    @PostMapping("/convert")
    @Operation(summary = "Convert a lead into a contact of an account, with its part in an opportunity")
    ResponseEntity<CommandAnswer> convert(@PathVariable String id, Call call, @Valid @RequestBody Convert body) {
        return commands.change(call.at(body.occurredAt()), () -> body.command(id));
    }
}
