package io.cascata.query.facts;

import io.cascata.query.projection.Interest;
import io.cascata.query.projection.ParkedEvent;
import io.cascata.query.projection.ProjectionStore;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.projection.StoreFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** The facts of one DuckDB file. Written by one thread; read by any number, each in a snapshot of its own. */
public final class FactStore implements ProjectionStore {

    private static final int BATCH = 32_768;

    private final Path file;
    private final List<FactProjection> projections;
    private final Interest interest;
    private final DuckDBConnection writer;
    private final FactBook book;
    private final Scratch scratch;
    private final Threads threads;
    private final Arrangement arrangement;
    private final Checkpoints checkpoints;
    private final List<ParkedEvent> parking = new ArrayList<>();
    private volatile List<ParkedEvent> parked;
    private volatile long position;

    private FactStore(Path file, List<FactProjection> projections, DuckDBConnection writer, Scratch scratch)
            throws SQLException {
        this.scratch = scratch;
        this.file = file;
        this.projections = List.copyOf(projections);
        this.interest = new Interest(projections);
        this.writer = writer;
        this.book = new FactBook(writer);
        this.parked = book.parked();
        this.position = book.position();
        this.threads = Threads.of(writer, position);
        this.arrangement = new Arrangement(writer, this.projections, book);
        this.checkpoints = new Checkpoints(writer, position);
    }

    /** Opens the file, made where it is missing. Throws {@link StoreFailure} where it cannot be used. */
    public static FactStore open(Path file, List<FactProjection> projections) {
        try {
            var scratch = Scratch.of(file);
            var connection = DuckDb.open(file, scratch.folder());
            FactBook.create(connection);
            try (var statement = connection.createStatement()) {
                for (var projection : projections) {
                    for (var sql : projection.schema()) {
                        statement.execute(sql);
                    }
                }
            }
            return new FactStore(file, projections, connection, scratch);
        } catch (SQLException | IOException e) {
            throw new StoreFailure("cannot open the facts " + file, e);
        }
    }

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public void add(List<RecordedEvent> events) {
        var wanted = interest.among(events, position);
        for (int i = 0; i < projections.size(); i++) {
            var projection = projections.get(i);
            prepare(projection, wanted.get(i));
            wanted.get(i).forEach(event -> project(projection, event));
        }
    }

    private void prepare(FactProjection projection, List<RecordedEvent> events) {
        try {
            projection.prepare(events, writer);
        } catch (SQLException e) {
            throw new StoreFailure("cannot read what " + projection.name() + " holds in " + file, e);
        }
    }

    private void project(FactProjection projection, RecordedEvent event) {
        try {
            projection.project(event);
        } catch (RuntimeException e) {
            park(ParkedEvent.of(projection.name(), event, e));
        }
    }

    @Override
    public void park(ParkedEvent event) {
        parking.add(event);
    }

    @Override
    public void commit(long through) {
        try {
            DuckDb.transaction(writer, () -> {
                for (var projection : projections) {
                    projection.flush(writer);
                }
                book.write(through, parking);
            });
        } catch (SQLException e) {
            throw new StoreFailure("cannot write the facts up to position " + through + " to " + file, e);
        }
        position = through;
        parked = FactBook.together(parked, parking);
        parking.clear();
    }

    @Override
    public void caughtUp() {
        threads.useAll();
        arrangement.reached(position);
        checkpoints.reached(position);
    }

    @Override
    public void discard() {
        parking.clear();
        projections.forEach(FactProjection::discard);
    }

    @Override
    public List<ParkedEvent> parked() {
        return parked;
    }

    /** Where answers may lie on their way out. */
    public Scratch scratch() {
        return scratch;
    }

    /** Asks the facts, all of the answer from one snapshot. Throws {@link QuestionTooLarge}. */
    public <T> T read(FactQuestion<T> question) {
        return ask(connection -> {
            connection.setAutoCommit(false);
            T answer = question.ask(connection);
            connection.rollback();
            return answer;
        });
    }

    /** Asks over a connection whose transactions are the question's own affair. Throws {@link QuestionTooLarge}. */
    public <T> T ask(FactQuestion<T> question) {
        try (var connection = DuckDb.beside(writer)) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw QuestionTooLarge.isWhy(e)
                    ? new QuestionTooLarge(e)
                    : new StoreFailure("cannot read the facts in " + file, e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (SQLException e) {
            throw new StoreFailure("cannot close the facts " + file, e);
        }
    }
}
