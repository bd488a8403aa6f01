package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One waterfall under the names of all published ones: every canonical stage, whether any process has it or not, with the
 * opportunities that reached it and those that stand in it open.
 */
public record SideBySide(long knownAt, @Nullable Instant asOf, List<Row> stages) {

    public SideBySide {
        stages = List.copyOf(stages);
    }

    public record Row(
            Vocabularies.Row names,
            long reached,
            long stillThere,
            @Nullable Double toNext) {}

    /** Of a waterfall that was asked for in canonical stages. */
    public static SideBySide of(Waterfall waterfall) {
        var rows = waterfall.stages().stream().collect(Collectors.toMap(StageRow::canonical, Function.identity()));
        var stages = Vocabularies.table().stream()
                .map(names -> row(names, rows.get(names.canonical())))
                .toList();
        return new SideBySide(waterfall.knownAt(), waterfall.asOf(), stages);
    }

    private static Row row(Vocabularies.Row names, @Nullable StageRow row) {
        if (row == null) {
            return new Row(names, 0, 0, null);
        }
        boolean open = names.canonical().outcome() == Outcome.OPEN;
        return new Row(names, row.reach().reached(), open ? row.reach().stillThere() : 0, row.toNext());
    }
}
