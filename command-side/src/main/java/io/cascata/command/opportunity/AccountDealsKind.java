package io.cascata.command.opportunity;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.id.AccountId;
import io.cascata.events.opportunity.Deal;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The opportunities of one account. */
enum AccountDealsKind implements EntityKind<AccountId, AccountDeals> {
    ACCOUNT_DEALS;

    private static final Set<String> NAMES = EventCatalogue.cascata()
            .namesOf(Set.of(
                    OpportunityOpened.class,
                    OpportunityWon.class,
                    OpportunityLost.class,
                    OpportunityRecycled.class,
                    OpportunityReopened.class));

    @Override
    public Class<AccountId> idType() {
        return AccountId.class;
    }

    @Override
    public Class<AccountDeals> stateType() {
        return AccountDeals.class;
    }

    @Override
    public EventFilter events(AccountId id) {
        return new EventFilter(List.of(new EventFilter.Criterion(Set.of(AccountEvent.tag(id)), NAMES)));
    }

    @Override
    public AccountDeals initial(AccountId id) {
        return AccountDeals.NONE;
    }

    @Override
    public AccountDeals evolve(AccountDeals state, DomainEvent event, Instant occurredAt) {
        return switch (event) {
            case OpportunityOpened opened ->
                state.with(
                        opened.id(),
                        new AccountDeals.Known(
                                Deal.of(opened.situation()),
                                opened.stage().canonical().outcome()));
            case StageEvent moved ->
                state.with(
                        moved.id(),
                        new AccountDeals.Known(
                                Deal.of(moved.situation()),
                                moved.to().canonical().outcome()));
            default -> throw new IllegalArgumentException("neither opens nor closes an opportunity: " + event);
        };
    }
}
