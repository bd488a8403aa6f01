package io.cascata.command.scoring;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Refusal;
import io.cascata.command.opportunity.ContactOpportunities;
import io.cascata.command.opportunity.KnownOpportunity;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.playbook.Threshold;
import io.cascata.events.score.Standing;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Consequence;
import io.cascata.events.value.Person;
import io.cascata.events.value.ScoreEvidence;
import io.cascata.events.value.StageKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One member's score, or a proposed one's where the rules say so, strictly above a threshold moves the opportunity by an
 * {@link AutomaticStep}; once per opportunity and stage, and by the same rules as if a person moved it.
 */
final class MovingByScore {

    private MovingByScore() {}

    static List<DomainEvent> move(MoveByScore command, Boundary boundary) {
        var opportunity = KnownOpportunity.require(boundary, command.opportunity());
        var people = new LinkedHashSet<>(opportunity.roles().keySet());
        if (ScoringPlaybook.inForce(boundary).looksAtProposed()) {
            people.addAll(opportunity.proposed(boundary));
        }
        return move(opportunity, people, command.scoredAt(), boundary);
    }

    /** Each opportunity by itself: one that may not go on keeps none of the others. */
    static List<DomainEvent> move(MoveByScoreOf command, Boundary boundary) {
        var events = new ArrayList<DomainEvent>();
        Refusal refused = null;
        for (var id : opportunities(command.contact(), boundary)) {
            try {
                var opportunity = KnownOpportunity.require(boundary, id);
                events.addAll(move(opportunity, List.of(command.contact()), command.scoredAt(), boundary));
            } catch (Refusal refusal) {
                refused = refusal;
            }
        }
        return answer(events, refused);
    }

    private static Set<OpportunityId> opportunities(ContactId contact, Boundary boundary) {
        var all = new LinkedHashSet<>(ContactOpportunities.of(boundary, contact).opportunities());
        if (ScoringPlaybook.inForce(boundary).looksAtProposed()) {
            all.addAll(ContactOpportunities.proposed(boundary, contact).opportunities());
        }
        return all;
    }

    private static List<DomainEvent> answer(List<DomainEvent> events, @Nullable Refusal refused) {
        if (events.isEmpty() && refused != null) {
            throw refused;
        }
        return events;
    }

    private static List<DomainEvent> move(
            KnownOpportunity opportunity, Collection<ContactId> people, Instant at, Boundary boundary) {
        return passed(opportunity, people, at, boundary)
                .map(passed -> {
                    var cause = Cause.rule(passed.threshold(), passed.evidence().rulesVersion());
                    var events = new ArrayList<DomainEvent>(List.of(passed));
                    events.addAll(opportunity.enter(
                            step(passed.threshold(), opportunity).orElseThrow(), reason(passed), cause, boundary));
                    return events;
                })
                .orElseGet(ArrayList::new);
    }

    private static Optional<StageKey> step(String threshold, KnownOpportunity opportunity) {
        return AutomaticStep.out(opportunity.stage().key(), threshold, opportunity.process());
    }

    private static String reason(ThresholdPassed passed) {
        return "Score " + passed.evidence().score() + " above "
                + passed.evidence().threshold();
    }

    /** The threshold that the highest score of these people passes, if it did not move the opportunity from here before. */
    private static Optional<ThresholdPassed> passed(
            KnownOpportunity opportunity, Collection<ContactId> people, Instant at, Boundary boundary) {
        var card = ScoringPlaybook.inForce(boundary);
        var before = boundary.load(StagesLeftByScoreKind.STAGES_LEFT_BY_SCORE, opportunity.id());
        return card.rules().thresholds().stream()
                .filter(threshold -> threshold.consequence() == Consequence.MOVE_STAGE)
                .filter(threshold -> step(threshold.name(), opportunity).isPresent())
                .filter(threshold -> !before.has(opportunity.stage().key(), threshold.name()))
                .flatMap(threshold -> people.stream()
                        .filter(contact -> counts(contact, threshold, opportunity))
                        .map(contact -> passed(threshold, contact, opportunity, card, at, boundary))
                        .flatMap(Optional::stream))
                .min(Comparator.<ThresholdPassed, BigDecimal>comparing(
                                passed -> passed.evidence().score())
                        .reversed()
                        .thenComparing(passed -> passed.id().value()));
    }

    private static boolean counts(ContactId contact, Threshold threshold, KnownOpportunity opportunity) {
        return threshold.looksAtProposed() || opportunity.roles().containsKey(contact);
    }

    private static Optional<ThresholdPassed> passed(
            Threshold threshold,
            ContactId contact,
            KnownOpportunity opportunity,
            Scorecard card,
            Instant at,
            Boundary boundary) {
        var person = Person.of(contact);
        var solution = opportunity.situation().solution();
        var score = boundary.load(ScoreKind.SCORE, person.score());
        var worth = score.worth(solution, at);
        var limit = BigDecimal.valueOf(threshold.above());
        return worth.compareTo(limit) <= 0
                ? Optional.empty()
                : Optional.of(new ThresholdPassed(
                        person.score(),
                        person,
                        opportunity.situation().account(),
                        solution,
                        threshold.name(),
                        threshold.consequence(),
                        threshold.programme(),
                        new ScoreEvidence(worth, limit, score.touches(solution), card.version()),
                        new Standing(opportunity.id(), opportunity.stage().key())));
    }
}
