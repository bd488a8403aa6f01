package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.won;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.opportunity.OpportunityRenamed;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an opportunity is called. */
class NamingTest {

    private static final OpportunityRenamed ONCE = new OpportunityRenamed(ID, "Acme people", "Acme talent");

    @Test
    void it_is_renamed_and_the_event_names_what_it_was_called() {
        given(openedIn(HEARD)).when(new RenameOpportunity(ID, "Acme people")).then(ONCE);
        given(openedIn(HEARD), ONCE)
                .when(new RenameOpportunity(ID, "Acme HR"))
                .then(new OpportunityRenamed(ID, "Acme HR", "Acme people"));
    }

    @Test
    void what_it_is_called_already_is_said_without_an_event() {
        given(openedIn(HEARD)).when(new RenameOpportunity(ID, "Acme talent")).thenNothing();
        given(openedIn(HEARD), ONCE)
                .when(new RenameOpportunity(ID, "Acme people"))
                .thenNothing();
    }

    @Test
    void a_closed_one_is_renamed_too() {
        given(openedIn(OFFER), won())
                .when(new RenameOpportunity(ID, "Acme people"))
                .then(ONCE);
    }

    @Test
    void an_older_name_does_not_replace_a_later_one() {
        var before = NOW.minusSeconds(1);
        given(openedIn(HEARD))
                .givenAt(NOW, ONCE)
                .at(before)
                .when(new RenameOpportunity(ID, "Acme HR"))
                .thenRefused(
                        SUPERSEDED,
                        Map.of("opportunity", ID.value(), "what", "name", "occurredAt", before, "since", NOW));
    }

    @Test
    void nobody_renames_what_is_unknown_or_calls_it_nothing() {
        given().when(new RenameOpportunity(ID, "Acme people")).thenRefused(OPPORTUNITY_UNKNOWN);
        assertThatThrownBy(() -> new RenameOpportunity(ID, " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
