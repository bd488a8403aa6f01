package io.cascata.command.matching.directory;

import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.account.AccountProfileRevised;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.account.AccountTargeted;
import io.cascata.events.account.AccountUntargeted;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.contact.ContactJoinedAccount;
import io.cascata.events.contact.ContactProfileRevised;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.opportunity.ClosedStageEntered;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityMigrated;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWithdrawn;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.opportunity.StageMovedBack;
import java.time.Instant;

/** Tells a directory what events say, in the order of the log; an event may come twice, those of other families say nothing. */
public final class DirectoryFeed {

    private final AccountDirectory directory;

    public DirectoryFeed(AccountDirectory directory) {
        this.directory = directory;
    }

    public void tell(DomainEvent event, Instant occurredAt) {
        if (event instanceof AccountEvent ofAccount) {
            account(ofAccount, occurredAt);
        } else if (event instanceof ContactEvent ofContact) {
            contact(ofContact);
        } else if (event instanceof OpportunityOpened opened) {
            var situation = opened.situation();
            directory.opportunityOpened(opened.id(), situation.account(), situation.solution());
        } else if (event instanceof StageEvent moved) {
            opportunity(moved);
        }
    }

    private void account(AccountEvent event, Instant occurredAt) {
        switch (event) {
            case AccountRegistered registered ->
                directory.account(registered.id(), AccountFacts.of(registered.profile(), occurredAt));
            case AccountProfileRevised revised ->
                directory.account(revised.id(), AccountFacts.of(revised.profile(), occurredAt));
            case AccountTargeted targeted -> {}
            case AccountUntargeted untargeted -> {}
        }
    }

    private void contact(ContactEvent event) {
        switch (event) {
            case ContactRegistered registered -> {
                directory.contact(registered.id(), registered.profile().email());
                if (registered.account() != null) {
                    directory.contactJoined(registered.id(), registered.account());
                }
            }
            case ContactProfileRevised revised ->
                directory.contact(revised.id(), revised.profile().email());
            case ContactJoinedAccount joined -> directory.contactJoined(joined.id(), joined.account());
        }
    }

    private void opportunity(StageEvent event) {
        switch (event) {
            case OpportunityWon won -> directory.opportunityClosed(won.id(), true);
            case OpportunityLost lost -> directory.opportunityClosed(lost.id(), false);
            case OpportunityRecycled recycled -> directory.opportunityClosed(recycled.id(), false);
            case OpportunityWithdrawn withdrawn -> directory.opportunityClosed(withdrawn.id(), false);
            case OpportunityReopened reopened -> directory.opportunityReopened(reopened.id());
            case StageAdvanced advanced -> {}
            case StageMovedBack movedBack -> {}
            case ClosedStageEntered refiled -> {}
            case OpportunityMigrated migrated -> {}
        }
    }
}
