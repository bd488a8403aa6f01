package io.cascata.query.waterfall;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import io.cascata.query.deals.DraftedModels;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stages that a report has rows for: those of one process, or the canonical ones. */
public record Model(@Nullable ProcessId process, @Nullable String name, List<Stage> stages) {

    /** The canonical stages, none of which is asked for by itself. */
    static final Model CANONICAL = new Model(null, null, List.of());

    public Model {
        stages = List.copyOf(stages);
    }

    /** A stage; {@code current} says whether the process still has it. */
    public record Stage(
            String key,
            int order,
            String name,
            CanonicalStage canonical,
            @Nullable Team owner,
            boolean current) {

        public StageKey stageKey() {
            return new StageKey(key);
        }

        public Outcome outcome() {
            return canonical.outcome();
        }

        /** Whether the way to winning leads through it. */
        public boolean onTheWay() {
            return outcome() == Outcome.OPEN || outcome() == Outcome.WON;
        }
    }

    public boolean canonical() {
        return process == null;
    }

    /** The table of stays that this model is read from. */
    public String stays() {
        return canonical() ? "canonical_stay" : "stay";
    }

    String reach() {
        return canonical() ? "canonical_reach" : "reach";
    }

    public List<Stage> way() {
        return stages.stream().filter(Stage::onTheWay).toList();
    }

    /** The stage with this key; throws {@link InvalidQuestion} about the parameter where there is none. */
    Stage stage(String parameter, StageKey key) {
        DraftedModels.require(
                parameter, "stage", key.value(), stages.stream().map(Stage::key).toList());
        return stages.stream()
                .filter(stage -> stage.stageKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Stage> first() {
        return way().stream().findFirst();
    }

    public Optional<Stage> next(Stage stage) {
        var way = way();
        int at = way.indexOf(stage);
        return at >= 0 && at + 1 < way.size() ? Optional.of(way.get(at + 1)) : Optional.empty();
    }

    /** The restriction of stays and reached stages to this process. */
    public String criterion(String table, Words words) {
        return process == null ? "true" : table + ".process = " + words.code(process.value());
    }
}
