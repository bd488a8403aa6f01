package io.cascata.command.suppression;

import static io.cascata.command.suppression.SuppressionRefusal.SUPPRESSION_EXISTS;
import static io.cascata.command.suppression.SuppressionRefusal.SUPPRESSION_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.DecisionSpec;
import io.cascata.command.decision.Decisions;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.SuppressionId;
import io.cascata.events.suppression.SuppressionLifted;
import io.cascata.events.suppression.TouchesSuppressed;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Taking touches out of attribution. */
@Tag("J01")
class SuppressingTouchesTest {

    private static final SuppressionId OFFICE = new SuppressionId("office");
    private static final TouchesSuppressed INTERNAL = rule("Internal");
    private static final SuppressionLifted LIFTED = new SuppressionLifted(OFFICE, "a customer after all");

    private static TouchesSuppressed rule(String channel) {
        return new TouchesSuppressed(OFFICE, null, null, channel, null, null, "our own office");
    }

    @Test
    void touches_are_suppressed_by_rule() {
        given().when(new SuppressTouches(INTERNAL)).then(INTERNAL);
    }

    @Test
    void what_is_suppressed_already_needs_no_event() {
        given(INTERNAL).when(new SuppressTouches(INTERNAL)).thenNothing();
    }

    @Test
    void an_id_in_use_for_other_touches_is_refused() {
        given(INTERNAL)
                .when(new SuppressTouches(rule("Direct")))
                .thenRefused(SUPPRESSION_EXISTS, Map.of("suppression", "office"));
    }

    @Test
    void a_suppression_is_lifted_once_and_can_be_ordered_again() {
        given(INTERNAL).when(new LiftSuppression(OFFICE, LIFTED.reason())).then(LIFTED);
        given(INTERNAL, LIFTED).when(new LiftSuppression(OFFICE, "again")).thenNothing();
        given(INTERNAL, LIFTED).when(new SuppressTouches(INTERNAL)).then(INTERNAL);
    }

    @Test
    void an_unknown_suppression_cannot_be_lifted() {
        given().when(new LiftSuppression(OFFICE, "why"))
                .thenRefused(SUPPRESSION_UNKNOWN, Map.of("suppression", "office"));
    }

    @Test
    void a_suppression_of_nothing_is_malformed() {
        assertThatThrownBy(() -> SuppressTouches.of(OFFICE, null, null, null, null, null, "why"))
                .hasMessageContaining("needs a touch, a source, a channel, a kind or a campaign");
    }

    private static DecisionSpec given(DomainEvent... events) {
        var decisions = Decisions.builder();
        SuppressionDecisions.contribute(decisions);
        return DecisionSpec.of(decisions.build()).given(events);
    }
}
