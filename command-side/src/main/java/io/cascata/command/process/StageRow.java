package io.cascata.command.process;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a model in their order, to put others between them: before a stage of the same kind, open or closed, else
 * behind the last open one, or at the end. An open stage means at least what the one before it means, at most what the one
 * behind it does.
 */
final class StageRow {

    private final List<StageDefinition> row;

    StageRow(ProcessDefinition process) {
        row = new ArrayList<>(AddingStages.inOrder(process));
    }

    boolean has(StageKey key) {
        return row.stream().anyMatch(stage -> stage.key().equals(key));
    }

    /** All of them, numbered from 1. */
    List<StageDefinition> stages() {
        return IntStream.range(0, row.size())
                .mapToObj(at -> with(row.get(at), at + 1, row.get(at).canonical()))
                .toList();
    }

    void add(StageDefinition stage, @Nullable StageKey before) {
        int place = row.stream()
                .filter(each -> each.key().equals(before) && isOpen(each) == isOpen(stage))
                .findFirst()
                .map(row::indexOf)
                .orElseGet(() -> isOpen(stage) ? behindOpen() : row.size());
        row.add(place, isOpen(stage) ? with(stage, stage.order(), meaning(stage, place)) : stage);
    }

    private int behindOpen() {
        return row.stream()
                        .filter(StageRow::isOpen)
                        .reduce((one, next) -> next)
                        .map(row::indexOf)
                        .orElse(-1)
                + 1;
    }

    private CanonicalStage meaning(StageDefinition stage, int place) {
        var atMost = openAt(place).filter(most -> most.compareTo(stage.canonical()) < 0);
        var atLeast = openAt(place - 1).filter(least -> least.compareTo(stage.canonical()) > 0);
        return atLeast.or(() -> atMost).orElse(stage.canonical());
    }

    private Optional<CanonicalStage> openAt(int place) {
        return place < 0 || place >= row.size()
                ? Optional.empty()
                : Optional.of(row.get(place)).filter(StageRow::isOpen).map(StageDefinition::canonical);
    }

    private static boolean isOpen(StageDefinition stage) {
        return stage.outcome() == Outcome.OPEN;
    }

    private static StageDefinition with(StageDefinition stage, int order, CanonicalStage canonical) {
        return new StageDefinition(
                stage.key(),
                order,
                stage.name(),
                canonical,
                stage.owner(),
                stage.definition(),
                stage.description(),
                stage.exitCriteria(),
                stage.rules());
    }
}
