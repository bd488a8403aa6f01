package io.cascata.log.sqlite;

import io.cascata.log.AppendCondition;
import io.cascata.log.AppendConflict;
import io.cascata.log.Appended;
import io.cascata.log.chain.Micros;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The writing end of the log: takes groups of appends, one transaction each. Belongs to the writer's thread. */
final class Ledger implements AutoCloseable {

    /** Opens a connection of its own for the writer. */
    @FunctionalInterface
    interface Source {
        Connection open() throws SQLException;
    }

    private final Source source;
    private final Clock clock;
    private final LastUse lastUse;
    private Statements statements;
    private Inserts inserts;
    private boolean usable = true;
    private volatile Head head;

    Ledger(Source source, Clock clock) throws SQLException {
        this.source = source;
        this.clock = clock;
        var connection = source.open();
        this.statements = new Statements(connection);
        this.head = StoredHead.read(connection);
        this.lastUse = new LastUse(head.position());
        this.inserts = new Inserts(connection, lastUse);
        connection.setAutoCommit(false);
    }

    /** The last position that is durable. */
    long head() {
        return head.position();
    }

    LastUse lastUse() {
        return lastUse;
    }

    /** Writes and commits a group and says what to answer to each append; on failure nothing of the group is stored. */
    List<Runnable> commit(List<AppendRequest> group) throws SQLException {
        var answers = new ArrayList<Runnable>(group.size());
        if (!usable) {
            beginAnew();
        }
        try {
            Head next = head;
            long recordedAt = Math.max(Micros.of(clock.instant()), next.recordedAt());
            for (AppendRequest request : group) {
                next = write(request, next, recordedAt, answers);
            }
            keep(next);
            return answers;
        } catch (SQLException | RuntimeException e) {
            usable = false;
            abandon(e);
            throw e;
        }
    }

    private void keep(Head next) throws SQLException {
        if (next.position() > head.position()) {
            inserts.head(next);
        }
        statements.connection().commit();
        head = next;
    }

    // On a failure the driver closes statements and may miss that SQLite has rolled back by itself: a new connection
    // knows neither, and what the old one had not committed goes with it.
    private void beginAnew() throws SQLException {
        var connection = source.open();
        statements = new Statements(connection);
        inserts = new Inserts(connection, lastUse);
        head = StoredHead.read(connection);
        connection.setAutoCommit(false);
        usable = true;
    }

    private void abandon(Exception cause) {
        try {
            statements.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private Head write(AppendRequest request, Head before, long recordedAt, List<Runnable> answers)
            throws SQLException {
        if (conflicts(request.condition(), before.position())) {
            answerConflict(request, before, answers);
            return before;
        }
        Head next = before;
        var positions = new ArrayList<Long>(request.events().size());
        for (PreparedEvent event : request.events()) {
            Head after = inserts.insert(event, next, recordedAt);
            positions.add(after.position() == next.position() ? positionOf(event) : after.position());
            next = after;
        }
        var appended = new Appended(positions, before.position());
        answers.add(() -> request.answer().complete(appended));
        return next;
    }

    /** A repeated append conflicts with nothing but itself: what is stored already is answered as it was. */
    private void answerConflict(AppendRequest request, Head before, List<Runnable> answers) throws SQLException {
        var positions = new ArrayList<Long>();
        for (PreparedEvent event : request.events()) {
            positions.add(positionOf(event));
        }
        if (positions.isEmpty() || positions.contains(0L)) {
            var conflict = new AppendConflict(request.condition().after());
            answers.add(() -> request.answer().completeExceptionally(conflict));
        } else {
            var appended = new Appended(positions, before.position());
            answers.add(() -> request.answer().complete(appended));
        }
    }

    private long positionOf(PreparedEvent event) throws SQLException {
        var select = statements.prepare("SELECT position FROM events WHERE id = ?");
        select.setBytes(1, event.id());
        try (var row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private boolean conflicts(AppendCondition condition, long current) throws SQLException {
        if (condition.after() >= current || lastUse.noneAfter(condition.after(), condition.none())) {
            return false;
        }
        var filter = FilterSql.of(condition.none());
        var select = statements.prepare("SELECT e.name, e.tags FROM " + filter.from());
        filter.bind(select, condition.after(), current);
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                if (condition.none().matches(rows.getString(1), Rows.tags(rows.getString(2)))) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}
