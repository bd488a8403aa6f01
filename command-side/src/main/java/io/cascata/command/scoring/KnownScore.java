package io.cascata.command.scoring;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.TouchId;
import io.cascata.events.playbook.Threshold;
import io.cascata.events.value.Consequence;
import io.cascata.events.value.Person;
import io.cascata.events.value.ScoreEvidence;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person's behaviour has come to, all solutions together, as other slices rely on it: with the latest touches behind it. */
public record KnownScore(BigDecimal score, List<TouchId> touches, int rulesVersion) {

    public KnownScore {
        touches = List.copyOf(touches);
    }

    /** Why a lead is passed to sales: the score, and the threshold for that; none where nothing was scored. */
    public static @Nullable ScoreEvidence evidence(Boundary boundary, LeadId lead) {
        var card = ScoringPlaybook.inForce(boundary);
        var known = of(boundary, Person.of(lead));
        var threshold = card.rules().thresholds().stream()
                .filter(each -> each.consequence() == Consequence.PASS_TO_SALES)
                .mapToInt(Threshold::above)
                .min()
                .orElse(0);
        return known.touches().isEmpty()
                ? null
                : new ScoreEvidence(
                        known.score(), BigDecimal.valueOf(threshold), known.touches(), known.rulesVersion());
    }

    /** The score at the time of the decision, 0 where nothing has been scored. */
    public static KnownScore of(Boundary boundary, Person person) {
        var score = boundary.load(ScoreKind.SCORE, person.score());
        return new KnownScore(
                score.total(boundary.occurredAt()),
                score.touches(),
                ScoringPlaybook.inForce(boundary).version());
    }
}
