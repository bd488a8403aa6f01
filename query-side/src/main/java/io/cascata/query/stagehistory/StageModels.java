package io.cascata.query.stagehistory;

import io.cascata.events.id.ProcessId;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.query.facts.Words;
import io.cascata.query.projection.MissingRow;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/** The stages of every process version that opportunities have moved through, or may. */
final class StageModels {

    private static final List<CanonicalStage> CANONICAL_ORDER = List.of(CanonicalStage.values());

    private final Map<Version, Model> models = new HashMap<>();
    private final Map<CanonicalStage, Lens.Stage> canonical = new EnumMap<>(CanonicalStage.class);
    private Words words = new Words();

    private record Version(int process, int version) {}

    /** Open and won stages in order, through both lenses. */
    private record Model(List<Lens.Stage> own, List<Lens.Stage> canonical) {}

    private Model model(List<Lens.Stage> stages) {
        var reachable = stages.stream()
                .filter(stage -> stage.canonical().outcome() == Outcome.OPEN
                        || stage.canonical().outcome() == Outcome.WON)
                .sorted(Comparator.comparingInt(Lens.Stage::order))
                .toList();
        var shared = reachable.stream()
                .map(stage -> canonical(stage.canonical()))
                .distinct()
                .sorted(Comparator.comparingInt(Lens.Stage::order))
                .toList();
        return new Model(reachable, shared);
    }

    private Lens.Stage canonical(CanonicalStage stage) {
        return canonical.computeIfAbsent(
                stage, each -> new Lens.Stage(words.add(each), CANONICAL_ORDER.indexOf(each) + 1, each));
    }

    /** The stage that a move enters, as a lens sees it. */
    Lens.Stage stage(Lens lens, Move move) {
        return switch (lens) {
            case PROCESS -> new Lens.Stage(move.stage(), move.order(), move.canonical());
            case CANONICAL -> canonical(move.canonical());
        };
    }

    void drafted(ProcessDrafted event) {
        put(
                new Version(words.add(event.id().value()), event.version()),
                event.definition().stages().stream()
                        .map(stage -> new Lens.Stage(words.add(stage.key().value()), stage.order(), stage.canonical()))
                        .toList());
    }

    private void put(Version version, List<Lens.Stage> stages) {
        models.put(version, model(stages));
    }

    /** Throws {@link MissingRow} where the log has not told of this process version yet. */
    void require(ProcessId process, int version) {
        if (!models.containsKey(new Version(words.add(process.value()), version))) {
            throw new MissingRow("process", process + " version " + version);
        }
    }

    /** The open and won stages of the move's process that lie strictly between two orders. */
    List<Lens.Stage> between(Lens lens, Move move, int low, int high) {
        return Optional.ofNullable(models.get(new Version(move.process(), move.processVersion())))
                .map(model -> lens == Lens.PROCESS ? model.own() : model.canonical())
                .map(List::stream)
                .orElseGet(Stream::empty)
                .filter(stage -> stage.order() > low && stage.order() < high)
                .toList();
    }

    /** The order in the move's process of a stage that another one had; none where it has no such stage. */
    Optional<Integer> order(Lens lens, Move move, Lens.Stage stage) {
        return between(lens, move, 0, Integer.MAX_VALUE).stream()
                .filter(each -> each.key() == stage.key())
                .map(Lens.Stage::order)
                .findFirst();
    }

    void load(DuckDBConnection connection, Words words) throws SQLException {
        this.words = words;
        var stages = new HashMap<Version, List<Lens.Stage>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT process, version, stage, stage_order, canonical"
                        + " FROM process_stage WHERE known_until = " + KnownRow.STILL)) {
            while (rows.next()) {
                stages.computeIfAbsent(
                                new Version(words.add(rows.getString(1)), rows.getInt(2)), version -> new ArrayList<>())
                        .add(new Lens.Stage(
                                words.add(rows.getString(3)),
                                rows.getInt(4),
                                CanonicalStage.valueOf(rows.getString(5))));
            }
        }
        stages.forEach(this::put);
    }

    void clear() {
        models.clear();
        canonical.clear();
    }
}
