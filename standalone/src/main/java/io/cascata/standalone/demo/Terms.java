package io.cascata.standalone.demo;

import static java.time.temporal.ChronoUnit.DAYS;

import io.cascata.events.value.CanonicalStage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an opportunity is worth and when it is expected to close, as both become clearer from stage to stage. */
final class Terms {

    private final BusinessCalendar calendar;
    private final Dice dice;
    private final Owners owners;
    private final double expected;
    private @Nullable Long amount;
    private LocalDate closeDate;

    /** {@code amount} and {@code closeDate} as they are known when the opportunity is opened. */
    Terms(
            BusinessCalendar calendar,
            Dice dice,
            Owners owners,
            double expected,
            @Nullable Long amount,
            LocalDate closeDate) {
        this.calendar = calendar;
        this.dice = dice;
        this.owners = owners;
        this.expected = expected;
        this.amount = amount;
        this.closeDate = closeDate;
    }

    /** One snapshot for each move, and one for each revision between two moves. */
    List<DemoSnapshot> history(List<DemoMove> moves) {
        var history = new ArrayList<DemoSnapshot>();
        for (var index = 0; index < moves.size(); index++) {
            var move = moves.get(index);
            estimate(move);
            history.add(snapshot(move.at(), move.stage()));
            var next = index + 1 < moves.size() ? moves.get(index + 1).at() : calendar.end();
            if (move.stage() == CanonicalStage.PIPELINE) {
                revisions(move, next, history);
            }
        }
        return history;
    }

    static long rounded(double euros) {
        var step = euros < 20_000 ? 100 : 500;
        return Math.max(step, Math.round(euros / step) * step);
    }

    private void estimate(DemoMove move) {
        var today = LocalDate.ofInstant(move.at(), ZoneOffset.UTC);
        switch (move.stage().outcome()) {
            case OPEN -> forecast(move.stage(), today);
            case WON, LOST, RECYCLED -> closeDate = today;
        }
    }

    private void forecast(CanonicalStage stage, LocalDate today) {
        if (stage == CanonicalStage.QUALIFIED && amount == null) {
            amount = rounded(expected * dice.between(0.7, 1.25));
        } else if (stage == CanonicalStage.PIPELINE) {
            amount = rounded(expected * dice.between(0.9, 1.15));
            closeDate = later(closeDate, today.plusDays(dice.between(25, 70)));
        } else if (closeDate.isBefore(today)) {
            closeDate = today.plusDays(dice.between(60, 120));
        }
    }

    private void revisions(DemoMove pipeline, Instant next, List<DemoSnapshot> history) {
        var at = pipeline.at();
        for (var left = dice.times(1.1); left > 0; left--) {
            at = at.plus(Duration.ofDays(dice.between(5, 20))).plusSeconds(dice.between(0, 9_000));
            if (!at.isBefore(next)) {
                return;
            }
            if (dice.chance(0.55)) {
                amount = rounded(expected * dice.between(0.8, 1.12));
            } else {
                closeDate = closeDate.plus(dice.between(10, 35), DAYS);
            }
            history.add(snapshot(at, pipeline.stage()));
        }
    }

    private DemoSnapshot snapshot(Instant at, CanonicalStage stage) {
        return new DemoSnapshot(at, stage, amount, closeDate, owners.of(stage));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
