package io.cascata.query.attribution;

import static java.util.Objects.requireNonNull;

import io.cascata.events.DomainEvent;
import io.cascata.events.contact.ContactJoinedAccount;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.events.suppression.SuppressionLifted;
import io.cascata.events.suppression.TouchesSuppressed;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.facts.Words;
import io.cascata.query.projection.RecordedEvent;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Translates events into the rows of attribution, each by itself: but for words nothing is looked up, and nothing rewritten. */
final class TouchProjection implements FactProjection {

    private static final Set<Class<?>> WANTED = Set.of(
            TouchRecorded.class,
            VisitorIdentified.class,
            TouchesSuppressed.class,
            SuppressionLifted.class,
            ContactRoleAdded.class,
            ContactRoleChanged.class,
            ContactRoleRemoved.class,
            PrimaryContactChosen.class,
            ContactRegistered.class,
            ContactJoinedAccount.class,
            LeadCaptured.class,
            LeadConverted.class,
            LeadLinkedToContact.class);

    private final TouchRows rows = new TouchRows();
    private @Nullable Words words;

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return WANTED.contains(event);
    }

    @Override
    public List<String> schema() {
        return TouchTables.schema();
    }

    @Override
    public void prepare(List<RecordedEvent> events, DuckDBConnection connection) throws SQLException {
        if (words == null) {
            words = Words.read(connection, TouchTables.WORD);
        }
    }

    @Override
    public void project(RecordedEvent recorded) {
        switch (recorded.event()) {
            case TouchRecorded event -> rows.touch(recorded, event, requireNonNull(words));
            case TouchesSuppressed event -> rows.suppressed(recorded, event);
            case SuppressionLifted event -> rows.lifted(recorded, event);
            case ContactRoleAdded event -> rows.role(recorded, event);
            case ContactRoleChanged event -> rows.role(recorded, event);
            case ContactRoleRemoved event -> rows.role(recorded, event);
            case PrimaryContactChosen event -> rows.primary(recorded, event);
            default -> person(recorded);
        }
    }

    private void person(RecordedEvent recorded) {
        switch (recorded.event()) {
            case VisitorIdentified event -> rows.identified(recorded, event);
            case ContactRegistered event -> rows.member(recorded, event.id(), event.account());
            case ContactJoinedAccount event -> rows.member(recorded, event.id(), event.account());
            case LeadCaptured event -> rows.origin(recorded, event);
            case LeadConverted event -> rows.converted(recorded, event);
            case LeadLinkedToContact event -> rows.known(recorded, event.id(), event.contact());
            default -> {}
        }
    }

    @Override
    public void flush(DuckDBConnection connection) throws SQLException {
        rows.write(connection);
        if (words != null) {
            words.write(connection);
        }
    }

    @Override
    public void discard() {
        rows.clear();
        words = null;
    }
}
