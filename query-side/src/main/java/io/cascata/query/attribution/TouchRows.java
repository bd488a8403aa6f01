package io.cascata.query.attribution;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.events.suppression.SuppressionLifted;
import io.cascata.events.suppression.TouchesSuppressed;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.RemovalReason;
import io.cascata.query.facts.Words;
import io.cascata.query.projection.RecordedEvent;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The rows that are to be written with the next commit, by table. */
final class TouchRows {

    private final Map<String, List<Row>> waiting = new LinkedHashMap<>();

    /** The position and time of an event, and its texts, words and truths in the order of the columns. */
    private record Row(long position, Instant at, List<@Nullable Object> cells) {}

    private void add(String table, RecordedEvent recorded, @Nullable Object... cells) {
        waiting.computeIfAbsent(table, fresh -> new ArrayList<>())
                .add(new Row(recorded.position(), recorded.occurredAt(), Arrays.asList(cells)));
    }

    void touch(RecordedEvent recorded, TouchRecorded touch, Words words) {
        var campaign = touch.campaign();
        add(
                TouchTables.TOUCH,
                recorded,
                touch.id(),
                touch.source(),
                words.add(touch.channel()),
                words.add(touch.kind()),
                words.add(campaign == null ? null : campaign.value()),
                touch.content(),
                touch.team(),
                touch.solution(),
                touch.contact(),
                touch.lead(),
                touch.visitor(),
                touch.account());
    }

    void role(RecordedEvent recorded, ContactRoleAdded event) {
        role(recorded, event, event.contact(), event.role().value(), "ADDED", false);
    }

    void role(RecordedEvent recorded, ContactRoleChanged event) {
        role(recorded, event, event.contact(), event.role().value(), "CHANGED", false);
    }

    void role(RecordedEvent recorded, ContactRoleRemoved event) {
        boolean mistake = event.reason() == RemovalReason.ADDED_BY_MISTAKE;
        role(recorded, event, event.contact(), event.role().value(), "REMOVED", mistake);
    }

    private void role(
            RecordedEvent recorded,
            OpportunityEvent event,
            ContactId contact,
            String role,
            String what,
            boolean mistake) {
        add(TouchTables.ROLE, recorded, event.id(), contact, role, what, mistake);
    }

    void primary(RecordedEvent recorded, PrimaryContactChosen event) {
        add(TouchTables.PRIMARY, recorded, event.id(), event.contact());
    }

    void identified(RecordedEvent recorded, VisitorIdentified event) {
        var person = event.person();
        add(TouchTables.IDENTITY, recorded, event.id(), null, person.lead(), person.contact());
    }

    void known(RecordedEvent recorded, LeadId lead, ContactId contact) {
        add(TouchTables.IDENTITY, recorded, null, lead, null, contact);
    }

    void member(RecordedEvent recorded, ContactId contact, @Nullable AccountId account) {
        add(TouchTables.MEMBERSHIP, recorded, contact, account);
    }

    void origin(RecordedEvent recorded, LeadCaptured event) {
        var origin = event.origin();
        add(TouchTables.ORIGIN, recorded, event.id(), origin.way(), origin.campaign(), null);
    }

    void converted(RecordedEvent recorded, LeadConverted event) {
        if (event.contact() != null) {
            known(recorded, event.id(), event.contact());
        }
        if (event.opportunity() != null) {
            add(TouchTables.ORIGIN, recorded, event.id(), null, null, event.opportunity());
        }
    }

    void suppressed(RecordedEvent recorded, TouchesSuppressed event) {
        add(
                TouchTables.SUPPRESSION,
                recorded,
                event.id(),
                false,
                event.touch(),
                event.source(),
                event.channel(),
                event.kind(),
                event.campaign());
    }

    void lifted(RecordedEvent recorded, SuppressionLifted event) {
        add(TouchTables.SUPPRESSION, recorded, event.id(), true, null, null, null, null, null);
    }

    void write(DuckDBConnection connection) throws SQLException {
        for (var table : waiting.entrySet()) {
            try (var appender = connection.createAppender(table.getKey())) {
                for (var row : table.getValue()) {
                    append(row, appender);
                }
            }
        }
        clear();
    }

    private static void append(Row row, DuckDBAppender to) throws SQLException {
        to.beginRow().append(row.position()).append(ChronoUnit.MICROS.between(Instant.EPOCH, row.at()));
        for (var cell : row.cells()) {
            if (cell instanceof Boolean truth) {
                to.append(truth.booleanValue());
            } else if (cell instanceof Integer number) {
                to.append(number.intValue());
            } else {
                to.append(cell == null ? null : cell.toString());
            }
        }
        to.endRow();
    }

    void clear() {
        waiting.clear();
    }
}
