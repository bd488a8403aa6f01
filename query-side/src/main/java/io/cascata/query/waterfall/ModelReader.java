package io.cascata.query.waterfall;

import static java.util.stream.Collectors.joining;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Team;
import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.DraftedModels;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.waterfall.WaterfallQuestion.Stages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Finds the stages for a question, in the facts as they were known. */
final class ModelReader {

    private final DuckDBConnection connection;
    private final Sight sight;
    private final Words words;

    ModelReader(DuckDBConnection connection, Sight sight, Words words) {
        this.connection = connection;
        this.sight = sight;
        this.words = words;
    }

    Model read(DealFilter filter, Stages stages) throws SQLException {
        var process = filter.process();
        if (process != null) {
            DraftedModels.read(connection).requireProcess(filter);
            var own = ofProcess(process)
                    .orElseThrow(() -> new InvalidQuestion("process", "there was no process " + process + " yet"));
            return stages == Stages.CANONICAL ? canonical(List.of(process)) : own;
        }
        var worked = worked(filter);
        var involved = worked.isEmpty() ? drafted(filter) : worked;
        boolean one = involved.size() == 1;
        if (stages == Stages.OWN && !one) {
            throw new InvalidQuestion(
                    "stages", "these opportunities lie in " + involved.size() + " processes: name one");
        }
        return one && stages != Stages.CANONICAL
                ? ofProcess(involved.getFirst()).orElseThrow()
                : canonical(involved);
    }

    private List<ProcessId> worked(DealFilter filter) throws SQLException {
        return processes(
                "SELECT DISTINCT s.process FROM stay s WHERE " + sight.known("s") + " AND "
                        + new Criteria(filter, words).ofStay("s"),
                row -> words.known(row.getInt(1)));
    }

    private List<ProcessId> drafted(DealFilter filter) throws SQLException {
        return processes(
                "SELECT DISTINCT process FROM process_stage p WHERE " + sight.known("p") + " AND "
                        + new Criteria(DealFilter.types(filter.types()), words).ofStage("p"),
                row -> row.getString(1));
    }

    /** Reads the id of a process from a row. */
    @FunctionalInterface
    private interface IdReader {

        String read(ResultSet row) throws SQLException;
    }

    private List<ProcessId> processes(String sql, IdReader id) throws SQLException {
        var found = new ArrayList<ProcessId>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(new ProcessId(id.read(rows)));
            }
        }
        return found;
    }

    private Optional<Model> ofProcess(ProcessId process) throws SQLException {
        int latest = latestVersion(process);
        var stages = new ArrayList<Model.Stage>();
        var name = "";
        try (var statement = connection.prepareStatement("SELECT stage, arg_max(stage_order, version),"
                + " arg_max(name, version), arg_max(canonical, version), arg_max(team, version), bool_or(version = ?),"
                + " arg_max(process_name, version) FROM process_stage p WHERE process = ? AND " + sight.known("p")
                + " GROUP BY stage ORDER BY 2, 1")) {
            statement.setInt(1, latest);
            statement.setString(2, process.value());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    stages.add(stage(rows));
                    name = rows.getString(7);
                }
            }
        }
        return stages.isEmpty() ? Optional.empty() : Optional.of(new Model(process, name, stages));
    }

    private int latestVersion(ProcessId process) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT coalesce((SELECT max(version) FROM process_active WHERE process = ? AND pos <= ?),"
                        + " (SELECT max(version) FROM process_stage p WHERE process = ? AND " + sight.known("p")
                        + "), 0)")) {
            statement.setString(1, process.value());
            statement.setLong(2, sight.knownAt());
            statement.setString(3, process.value());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static Model.Stage stage(ResultSet row) throws SQLException {
        return new Model.Stage(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                CanonicalStage.valueOf(row.getString(4)),
                team(row.getString(5)),
                row.getBoolean(6));
    }

    /** The canonical stages that any of these processes has. */
    private Model canonical(List<ProcessId> processes) throws SQLException {
        var ids = processes.stream().map(id -> Criteria.text(id.value())).collect(joining(", ", "(NULL, ", ")"));
        var stages = new ArrayList<Model.Stage>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT canonical, CASE WHEN count(DISTINCT team) = 1 THEN min(team) END"
                                + " FROM process_stage p WHERE " + sight.known("p") + " AND process IN " + ids
                                + " GROUP BY canonical")) {
            while (rows.next()) {
                stages.add(canonical(CanonicalStage.valueOf(rows.getString(1)), team(rows.getString(2))));
            }
        }
        stages.sort(Comparator.comparingInt(Model.Stage::order));
        return new Model(null, null, stages);
    }

    private static Model.Stage canonical(CanonicalStage stage, @Nullable Team owner) {
        return new Model.Stage(
                stage.name(), CanonicalNames.order(stage), CanonicalNames.name(stage), stage, owner, true);
    }

    private static @Nullable Team team(@Nullable String name) {
        return name == null ? null : Team.valueOf(name);
    }
}
