package io.cascata.query.stagehistory;

import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityRenamed;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.process.ProcessEvent;
import io.cascata.events.value.Situation;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.facts.Words;
import io.cascata.query.projection.RecordedEvent;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.duckdb.DuckDBConnection;

/** Translates the events of opportunities into stays, reached stages and terms. */
final class StageHistoryProjection implements FactProjection {

    private final StageModels models = new StageModels();
    private final Deals deals = new Deals(models);
    private final HistoryRows rows = new HistoryRows();
    private final ReferenceRows references = new ReferenceRows(models);
    private Words words = new Words();
    private boolean loaded;

    @Override
    public String name() {
        return "stage-history";
    }

    @Override
    public int version() {
        return 6;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return OpportunityEvent.class.isAssignableFrom(event)
                || ProcessEvent.class.isAssignableFrom(event)
                || AccountEvent.class.isAssignableFrom(event);
    }

    @Override
    public List<String> schema() {
        return HistoryTables.schema();
    }

    @Override
    public Map<String, String> orders() {
        return HistoryTables.ORDERS;
    }

    @Override
    public void prepare(List<RecordedEvent> events, DuckDBConnection connection) throws SQLException {
        if (!loaded) {
            words = Words.read(connection);
            models.load(connection, words);
            deals.begin(connection);
            loaded = true;
        }
        var missing = new LinkedHashSet<String>();
        for (var event : events) {
            if (event.event() instanceof OpportunityEvent opportunity && deals.lacks(opportunity.id())) {
                missing.add(opportunity.id().value());
            }
        }
        deals.fetch(List.copyOf(missing), connection, words);
    }

    @Override
    public void project(RecordedEvent recorded) {
        switch (recorded.event()) {
            case OpportunityEvent event -> opportunity(recorded, event);
            case ProcessEvent event -> references.process(recorded, event);
            case AccountEvent event -> references.account(recorded, event);
            default -> {}
        }
    }

    private void opportunity(RecordedEvent recorded, OpportunityEvent event) {
        switch (event) {
            case OpportunityOpened opened -> opened(recorded, opened);
            case StageEvent moved -> moved(recorded, moved);
            case OpportunityRenamed renamed ->
                rows.names().add(new HistoryRows.Name(deals.get(event.id()).n(), renamed.name()));
            case AmountSet set -> changed(event, n -> TermChanges.amount(n, recorded, set, words));
            case CloseDateSet set -> changed(event, n -> TermChanges.closeDate(n, recorded, set, words));
            case OwnerAssigned set -> changed(event, n -> TermChanges.owner(n, recorded, set, words));
            case ContactRoleAdded role -> {}
            case ContactRoleChanged role -> {}
            case ContactRoleRemoved role -> {}
            case PrimaryContactChosen chosen -> {}
        }
    }

    private void opened(RecordedEvent recorded, OpportunityOpened event) {
        requireModel(event.situation());
        long n = recorded.position();
        var move = Move.of(n, recorded, event, words);
        var terms = TermChanges.opened(n, recorded, event.situation(), words);
        var deal = deals.open(event.id(), n);
        rows.deals()
                .add(new HistoryRows.OpenedDeal(
                        n,
                        event.id().value(),
                        event.name(),
                        event.situation().group().value(),
                        event.situation().account().value()));
        deal.move(move, rows);
        deal.change(terms, rows);
    }

    private void moved(RecordedEvent recorded, StageEvent event) {
        requireModel(event.situation());
        var deal = deals.get(event.id());
        deal.move(Move.of(deal.n(), recorded, event, words), rows);
    }

    private void changed(OpportunityEvent event, LongFunction<Term.Change> change) {
        var deal = deals.get(event.id());
        deal.change(change.apply(deal.n()), rows);
    }

    private void requireModel(Situation situation) {
        models.require(situation.process(), situation.processVersion());
    }

    @Override
    public void flush(DuckDBConnection connection) throws SQLException {
        references.write(connection);
        new HistoryWriter(connection, words).write(rows);
        words.write(connection);
        deals.trim();
    }

    @Override
    public void discard() {
        rows.clear();
        references.clear();
        deals.clear();
        models.clear();
        loaded = false;
    }
}
