package io.cascata.standalone.demo;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import java.time.Instant;
import java.util.List;

/** One purchase decision, its history in order of time, and who took part in it. */
record DemoOpportunity(
        String name,
        OpportunityType type,
        String solution,
        DemoAccount account,
        List<DemoMove> moves,
        List<DemoSnapshot> history,
        List<DemoRole> roles) {

    DemoOpportunity {
        moves = List.copyOf(moves);
        history = List.copyOf(history);
        roles = List.copyOf(roles);
    }

    Instant opened() {
        return moves.getFirst().at();
    }

    CanonicalStage stage() {
        return moves.getLast().stage();
    }

    DemoSnapshot now() {
        return history.getLast();
    }
}
