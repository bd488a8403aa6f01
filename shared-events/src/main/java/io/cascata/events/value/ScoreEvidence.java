package io.cascata.events.value;

import io.cascata.events.id.TouchId;
import java.math.BigDecimal;
import java.util.List;

/** What a person's behaviour came to: the score, the threshold it passed, the touches that made it, and the version of the scoring rules. */
public record ScoreEvidence(BigDecimal score, BigDecimal threshold, List<TouchId> touches, Integer rulesVersion) {

    public ScoreEvidence {
        touches = List.copyOf(touches);
    }
}
