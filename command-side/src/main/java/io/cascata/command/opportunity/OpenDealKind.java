package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.DEAL_ALREADY_OPEN;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.opportunity.Deal;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWithdrawn;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Situation;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** One group of one account decides about one solution once at a time; exact, for its events share a tag. */
enum OpenDealKind implements EntityKind<Deal, OpenDeal> {
    OPEN_DEAL;

    private static final Set<String> NAMES = EventCatalogue.cascata()
            .namesOf(Set.of(
                    OpportunityOpened.class,
                    OpportunityWon.class,
                    OpportunityLost.class,
                    OpportunityRecycled.class,
                    OpportunityWithdrawn.class,
                    OpportunityReopened.class));

    @Override
    public Class<Deal> idType() {
        return Deal.class;
    }

    @Override
    public Class<OpenDeal> stateType() {
        return OpenDeal.class;
    }

    @Override
    public EventFilter events(Deal id) {
        return EventFilter.tagged(id.tag(), NAMES);
    }

    @Override
    public OpenDeal initial(Deal id) {
        return new OpenDeal(id, Set.of());
    }

    @Override
    public OpenDeal evolve(OpenDeal state, DomainEvent event, Instant occurredAt) {
        return switch (event) {
            case OpportunityOpened opened ->
                opened.stage().canonical().outcome() == Outcome.OPEN ? begun(state, opened, opened.situation()) : state;
            case OpportunityReopened reopened -> begun(state, reopened, reopened.situation());
            case OpportunityWon won -> state.without(won.id());
            case OpportunityLost lost -> state.without(lost.id());
            case OpportunityRecycled recycled -> state.without(recycled.id());
            case OpportunityWithdrawn withdrawn -> state.without(withdrawn.id());
            default -> throw new IllegalArgumentException("neither opens nor closes a deal: " + event);
        };
    }

    /** Two deals whose ids contain the separator may share a tag; they are told apart here. */
    private static OpenDeal begun(OpenDeal state, OpportunityEvent event, Situation situation) {
        return Deal.of(situation).equals(state.deal()) ? state.with(event.id()) : state;
    }

    static void requireFree(Boundary boundary, Deal deal) {
        boundary.load(OPEN_DEAL, deal).open().stream().findAny().ifPresent(rival -> {
            throw DEAL_ALREADY_OPEN.because(
                    "Opportunity '" + rival + "' is open already for account '" + deal.account() + "', solution '"
                            + deal.solution() + "', type " + deal.type() + " and group '" + deal.group() + "'.",
                    Map.of(
                            "openOpportunity", rival.value(),
                            "account", deal.account().value(),
                            "solution", deal.solution().value(),
                            "type", deal.type(),
                            "group", deal.group().value()));
        });
    }
}
