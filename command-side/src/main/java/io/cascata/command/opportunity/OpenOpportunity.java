package io.cascata.command.opportunity;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Owner;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work a purchase decision from now on. A named contact gets a role on it at once. What is imported may open on a draft
 * process and in any of its stages, a closed one included; everything else opens in an open stage of the active version.
 */
public record OpenOpportunity(
        OpportunityId opportunity,
        String name,
        Purchase purchase,
        Start start,
        @Nullable FirstContact contact,
        Forecast forecast,
        OpenedFrom openedFrom,
        Cause cause)
        implements OpportunityCommand {

    public OpenOpportunity {
        Text.require("opportunity name", name, 255);
    }

    /** What is imported has happened: no rule of today is asked. */
    boolean isHistory() {
        return cause.kind() == Cause.Kind.IMPORT;
    }

    /**
     * What is decided about, and by whom. Without an account, that of the first contact; without a group, the one that
     * every opportunity of this account and solution has unless it names another.
     */
    public record Purchase(
            @Nullable AccountId account,
            SolutionId solution,
            OpportunityType type,
            @Nullable BuyingGroupId group) {}

    /**
     * Where it starts. Without a process, the shipped one of the type; without a version, the active one, or, for what is
     * imported into a stage that the active one does not have, the latest that has it; without a stage, the first that the playbook lets opportunities of the type begin in. {@code creator} is the team of whoever
     * opens it.
     */
    public record Start(
            @Nullable ProcessId process,
            @Nullable Integer version,
            @Nullable StageKey stage,
            @Nullable Team creator) {

        /** The first stage of the active version of the shipped process. */
        public static final Start DEFAULT = new Start(null, null, null);

        /** Somewhere, by a team that nobody names. */
        public Start(@Nullable ProcessId process, @Nullable Integer version, @Nullable StageKey stage) {
            this(process, version, stage, null);
        }
    }

    /** Who it came from; without a role, the one that the vocabulary keeps for a part nobody has named yet. */
    public record FirstContact(ContactId contact, @Nullable ContactRole role) {}

    /** What is known of amount, day of decision and owner; all may follow later. */
    public record Forecast(
            @Nullable Money amount,
            @Nullable LocalDate closeDate,
            @Nullable Owner owner) {

        public static final Forecast NONE = new Forecast(null, null, null);
    }
}
