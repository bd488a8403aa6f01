package io.cascata.query.opportunity;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Contract;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
import io.cascata.events.value.StageKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One opportunity as it stands. {@code version} is the log position of its last event, {@code openedAt} the first and
 * {@code closedAt} the latest closing (missing while open). Stays are in order of time; stamps are first and latest
 * entries per stage.
 */
public record OpportunityView(
        OpportunityId id,
        Long version,
        String name,
        OpportunityType type,
        AccountId account,
        SolutionId solution,
        BuyingGroupId group,
        ProcessId process,
        Integer processVersion,
        OpenedFrom openedFrom,
        Instant openedAt,
        @Nullable Instant closedAt,
        StageKey stage,
        CanonicalStage canonical,
        Outcome outcome,
        Instant stageSince,
        @Nullable Money amount,
        @Nullable LocalDate closeDate,
        @Nullable Owner owner,
        @Nullable Contract contract,
        List<Stamp> stages,
        List<Stay> stays,
        List<Role> roles,
        @Nullable ContactId primaryContact) {

    public OpportunityView {
        stages = List.copyOf(stages);
        stays = List.copyOf(stays);
        roles = List.copyOf(roles);
    }

    /** First and latest entry into a stage, and how often it was entered. */
    public record Stamp(StageKey stage, CanonicalStage canonical, Instant first, Instant latest, Integer entries) {}

    /** One presence in a stage; {@code left} is missing for the current one. */
    public record Stay(
            StageKey stage,
            CanonicalStage canonical,
            Instant entered,
            @Nullable Instant left,
            String event,
            Long position,
            @Nullable String actor) {}

    /** Somebody with a role, and since when. */
    public record Role(ContactId contact, ContactRole role, Instant since) {}
}
