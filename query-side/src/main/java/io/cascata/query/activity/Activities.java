package io.cascata.query.activity;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascata.query.deals.Sight;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.export.EventLinks;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.facts.FactStore;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.Viewpoint;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Tells who is forgotten, how many people there are, and whom sales works, from any viewpoint: folded from facts. */
public final class Activities {

    private final Supplier<FactStore> facts;
    private final Clock clock;

    /** {@code facts} gives the store that serves at the moment. */
    public Activities(Supplier<FactStore> facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** The projection that keeps what happened to whom. */
    public static FactProjection happenings() {
        return new HappeningProjection();
    }

    /** Something that is asked of things over a connection. */
    @FunctionalInterface
    private interface Question<T> {

        T ask(DuckDBConnection connection, ThingSql things) throws SQLException;
    }

    private <T> T ask(Viewpoint viewpoint, Question<T> question) {
        var store = facts.get();
        var sight = Sight.of(viewpoint, store.position());
        return store.read(connection -> question.ask(connection, things(connection, sight)));
    }

    private static ThingSql things(DuckDBConnection connection, Sight sight) throws SQLException {
        return new ThingSql(sight, Words.read(connection, HappeningProjection.WORD));
    }

    Stagnation.Page forgotten(Viewpoint viewpoint, IdleLimits limits, Kind kind, @Nullable String cursor, int size) {
        var now = requireNonNullElse(viewpoint.asOf(), clock.instant());
        return ask(viewpoint, (connection, things) -> new Stagnation(things, limits, now, kind)
                .read(connection, cursor, size));
    }

    /**
     * How many people are known at a log position: contacts, leads that are no contacts, and both together, so that nobody
     * counts twice.
     */
    record People(long knownAt, long contacts, long leads, long people) {}

    People people(Viewpoint viewpoint) {
        return ask(viewpoint, (connection, things) -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(new PeopleSql(things).counts())) {
                row.next();
                return new People(things.sight().knownAt(), row.getLong(1), row.getLong(2), row.getLong(3));
            }
        });
    }

    /** Writes those that a number counts. */
    void people(PeopleSql.Count number, Viewpoint viewpoint, ExportFormat format, OutputStream to) {
        var store = facts.get();
        var sight = Sight.of(viewpoint, store.position());
        TableExport.write(store, connection -> new PeopleSql(things(connection, sight)).rows(number), format, to);
    }

    /** A contact whom sales works: at an account, the lead they were where they were one, and what they take part in now. */
    record Worked(
            String contact,
            String account,
            @Nullable String lead,
            @Nullable Instant since,
            Instant active,
            List<String> opportunities) {

        @JsonProperty
        String events() {
            return EventLinks.of("contact", contact);
        }
    }

    record Page(List<Worked> contacts, @Nullable String next) {}

    Page worked(Viewpoint viewpoint, DocumentQuery query) {
        return ask(viewpoint, (connection, things) -> new WorkList(things, query).read(connection));
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
