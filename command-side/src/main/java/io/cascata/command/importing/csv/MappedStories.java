package io.cascata.command.importing.csv;

import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.command.importing.plan.Step;
import io.cascata.command.importing.plan.Step.Value;
import io.cascata.command.importing.plan.Story;
import io.cascata.command.importing.reading.Cells;
import io.cascata.command.importing.reading.RowDefect;
import io.cascata.command.importing.reading.RowRef;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.SolutionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The story that one row tells: entered its stages on the days that its columns give, ended in its stage. */
final class MappedStories {

    private final Mapping mapping;
    private final ImportSettings settings;
    private final ProcessFile naming;
    private final Predicate<String> closed;

    /** {@code closed} says whether a stage ends an opportunity. */
    MappedStories(Mapping mapping, ImportSettings settings, ProcessFile naming, Predicate<String> closed) {
        this.mapping = mapping;
        this.settings = settings;
        this.naming = naming;
        this.closed = closed;
    }

    Story story(RowRef ref, MappedRow row) {
        var columns = mapping.opportunities();
        var account = row.text(columns.account());
        var name = row.text(columns.name());
        return new Story(
                ref,
                ref.id(),
                name == null ? ref.id() : name,
                name != null,
                account == null ? null : named("account", account, AccountId::new),
                naming.type(row.text(columns.type())),
                named("solution", naming.solution(row.text(columns.solution())), SolutionId::new),
                currency(row.text(columns.currency())),
                row.text(columns.owner()),
                row.instant(columns.created()),
                null,
                steps(ref, row),
                List.of());
    }

    private List<Step> steps(RowRef ref, MappedRow row) {
        var columns = mapping.opportunities();
        var present = row.required(columns.stage());
        var steps = new ArrayList<Step>();
        Instant presentSince = null;
        for (var stage : mapping.stages()) {
            var at = row.instant(stage.enteredAt());
            if (stage.stage().equals(present)) {
                presentSince = at;
                break;
            }
            if (at != null && !closed.test(stage.stage())) {
                steps.add(step(ref, steps.size(), stage.stage(), at));
            }
        }
        var last = step(ref, steps.size(), present, presentSince);
        steps.add(withForecast(last, row));
        return steps;
    }

    private static Step step(RowRef ref, int index, String stage, @Nullable Instant at) {
        return new Step(ref, stage + "-", at, String.format("%03d", index), stage, null, null, null);
    }

    private Step withForecast(Step last, MappedRow row) {
        var columns = mapping.opportunities();
        return new Step(
                last.row(),
                last.kind(),
                last.at(),
                last.tie(),
                last.stage(),
                columns.amount() == null ? null : new Value<>(amount(columns.amount(), row)),
                columns.closeDate() == null ? null : new Value<>(row.date(columns.closeDate())),
                null);
    }

    private static @Nullable BigDecimal amount(String column, MappedRow row) {
        var text = row.text(column);
        return text == null ? null : Cells.decimal(column, text);
    }

    private Currency currency(@Nullable String code) {
        try {
            return code == null ? settings.currency() : Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new RowDefect("currency-unknown", "'" + code + "' is no currency (ISO 4217)");
        }
    }

    private static <T> T named(String what, String text, Function<String, T> value) {
        try {
            return Objects.requireNonNull(value.apply(text));
        } catch (IllegalArgumentException e) {
            throw new RowDefect("value-not-allowed", what + ": " + e.getMessage());
        }
    }
}
