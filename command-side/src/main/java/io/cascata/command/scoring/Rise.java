package io.cascata.command.scoring;

import io.cascata.command.decision.Boundary;
import io.cascata.command.opportunity.AccountDeals;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.playbook.Threshold;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.Person;
import io.cascata.events.value.ScoreEvidence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's score before and after something was added to it, and the thresholds that lie between. */
record Rise(Originator originator, Person person, Score before, Score after, Scorecard card) {

    /** The thresholds of the person's own that are passed now and were not before; what moves stages is told apart. */
    List<ThresholdPassed> passed(Boundary boundary) {
        var at = boundary.occurredAt();
        return card.rules().thresholds().stream()
                .flatMap(threshold -> passed(threshold, at, boundary))
                .toList();
    }

    private Stream<ThresholdPassed> passed(Threshold threshold, Instant at, Boundary boundary) {
        return switch (threshold.consequence()) {
            case MOVE_STAGE -> Stream.of();
            case PASS_TO_SALES, ROUTE -> person.lead() == null ? Stream.of() : overall(threshold, at);
            case SIGNAL_UPSELL, OPEN_UPSELL ->
                isCustomer(boundary)
                        ? after.solutions().stream().flatMap(solution -> of(solution, threshold, at))
                        : Stream.of();
        };
    }

    private boolean isCustomer(Boundary boundary) {
        var account = originator.account();
        return account != null && AccountDeals.of(boundary, account).isCustomer();
    }

    private Stream<ThresholdPassed> overall(Threshold threshold, Instant at) {
        return passed(threshold, null, before.total(at), after.total(at), after.touches());
    }

    private Stream<ThresholdPassed> of(SolutionId solution, Threshold threshold, Instant at) {
        return passed(
                threshold, solution, before.worth(solution, at), after.worth(solution, at), after.touches(solution));
    }

    private Stream<ThresholdPassed> passed(
            Threshold threshold, @Nullable SolutionId solution, BigDecimal was, BigDecimal is, List<TouchId> touches) {
        var limit = BigDecimal.valueOf(threshold.above());
        boolean told = before.passed().contains(new Score.Passed(threshold.name(), solution));
        if (is.compareTo(limit) <= 0 || (told && was.compareTo(limit) > 0)) {
            return Stream.of();
        }
        return Stream.of(new ThresholdPassed(
                originator.score(),
                person,
                originator.account(),
                solution,
                threshold.name(),
                threshold.consequence(),
                threshold.programme(),
                new ScoreEvidence(is, limit, touches, card.version()),
                null));
    }
}
