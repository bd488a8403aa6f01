package io.cascata.query.deals;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.CanonicalStage;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Processes and stages that were ever drafted, so that a question about one that was not is refused with those that were,
 * and not answered by nothing.
 */
public record DraftedModels(SortedSet<String> processes, SortedSet<String> stages) {

    private static final List<String> CANONICAL =
            Arrays.stream(CanonicalStage.values()).map(CanonicalStage::name).toList();

    public static DraftedModels read(DuckDBConnection connection) throws SQLException {
        var models = new DraftedModels(new TreeSet<>(), new TreeSet<>());
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT DISTINCT process, stage FROM process_stage")) {
            while (rows.next()) {
                models.processes.add(rows.getString(1));
                models.stages.add(rows.getString(2));
            }
        }
        return models;
    }

    /** Throws {@link InvalidQuestion} where the filter is for a process that there is not. */
    public void requireProcess(DealFilter filter) {
        ProcessId process = filter.process();
        if (process != null) {
            require("process", "process", process.value(), processes);
        }
    }

    /** Throws {@link InvalidQuestion} where a process has no stage with this key of its own. */
    public void requireStage(String parameter, String key) {
        require(parameter, "stage", key, stages);
    }

    /** The same of a stage by its own key or the canonical one; nobody may ask for none. */
    public void requireStageOrCanonical(String parameter, @Nullable String key) {
        if (key != null && !CANONICAL.contains(canonical(key))) {
            require(
                    parameter,
                    "stage",
                    key,
                    Stream.concat(stages.stream(), CANONICAL.stream()).toList());
        }
    }

    /** The name of a canonical stage as it is kept, whatever its spelling. */
    public static String canonical(String key) {
        return key.strip().replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** Throws {@link InvalidQuestion} where there is no such thing, with those that there are. */
    public static void require(String parameter, String kind, String name, Collection<String> known) {
        if (!known.contains(name)) {
            throw new InvalidQuestion(
                    parameter, "there is no " + kind + " " + name + "; there are " + String.join(", ", known));
        }
    }
}
