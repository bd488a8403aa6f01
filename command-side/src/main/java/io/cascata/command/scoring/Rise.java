package io.cascata.command.scoring;

import io.cascata.command.decision.Boundary;
import io.cascata.command.opportunity.AccountDeals;
import io.cascata.events.id.ScoreId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.playbook.Threshold;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.Person;
import io.cascata.events.value.ScoreEvidence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
            case PASS_TO_SALES, ROUTE -> asLead(threshold, at, boundary);
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

    /** A lead is told of what the person's score came to, also where the person is a contact by now. */
    private Stream<ThresholdPassed> asLead(Threshold threshold, Instant at, Boundary boundary) {
        var lead = originator.lead();
        if (lead == null) {
            return Stream.of();
        }
        var told = boundary.load(ScoreKind.SCORE, ScoreId.of(lead)).passed();
        return isPassed(threshold, null, before.total(at), after.total(at), told)
                ? Stream.of(passed(Person.of(lead), threshold, null, after.total(at), after.touches()))
                : Stream.of();
    }

    private Stream<ThresholdPassed> of(SolutionId solution, Threshold threshold, Instant at) {
        var is = after.worth(solution, at);
        return isPassed(threshold, solution, before.worth(solution, at), is, before.passed())
                ? Stream.of(passed(person, threshold, solution, is, after.touches(solution)))
                : Stream.of();
    }

    private static boolean isPassed(
            Threshold threshold, @Nullable SolutionId solution, BigDecimal was, BigDecimal is, Set<Score.Passed> told) {
        var limit = BigDecimal.valueOf(threshold.above());
        boolean known = told.contains(new Score.Passed(threshold.name(), solution)) && was.compareTo(limit) > 0;
        return is.compareTo(limit) > 0 && !known;
    }

    private ThresholdPassed passed(
            Person who, Threshold threshold, @Nullable SolutionId solution, BigDecimal is, List<TouchId> touches) {
        return new ThresholdPassed(
                who.score(),
                who,
                originator.account(),
                solution,
                threshold.name(),
                threshold.consequence(),
                threshold.programme(),
                new ScoreEvidence(is, BigDecimal.valueOf(threshold.above()), touches, card.version()),
                null);
    }
}
