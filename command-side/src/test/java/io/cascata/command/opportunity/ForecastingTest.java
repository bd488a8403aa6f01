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

import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.value.Money;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an opportunity is worth, when it is decided and whose it is. */
class ForecastingTest {

    private static final Money AMOUNT = Money.of("1200.50", "EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Owner KIM = new Owner(Team.SALES, "kim");

    @Test
    @Tag("A13")
    void an_amount_is_set_when_it_is_known() {
        given(openedIn(HEARD)).when(new SetAmount(ID, AMOUNT)).then(new AmountSet(ID, AMOUNT, null));
    }

    @Test
    void a_new_amount_names_the_one_before() {
        var less = Money.of("900", "EUR");
        given(openedIn(HEARD), new AmountSet(ID, AMOUNT, null))
                .when(new SetAmount(ID, less))
                .then(new AmountSet(ID, less, AMOUNT));
    }

    @Test
    void an_amount_can_be_taken_back() {
        given(openedIn(HEARD), new AmountSet(ID, AMOUNT, null))
                .when(new SetAmount(ID, null))
                .then(new AmountSet(ID, null, AMOUNT));
    }

    @Test
    void the_same_amount_is_set_without_an_event_whatever_its_scale() {
        given(openedIn(HEARD), new AmountSet(ID, AMOUNT, null))
                .when(new SetAmount(ID, Money.of("1200.5000", "EUR")))
                .thenNothing();
        given(openedIn(HEARD)).when(new SetAmount(ID, null)).thenNothing();
    }

    @Test
    void an_older_amount_does_not_replace_a_later_one() {
        var set = NOW.minusSeconds(3_600);
        given(openedIn(HEARD))
                .givenAt(set, new AmountSet(ID, AMOUNT, null))
                .at(set.minusSeconds(1))
                .when(new SetAmount(ID, Money.of("1", "EUR")))
                .thenRefused(
                        SUPERSEDED,
                        Map.of(
                                "opportunity",
                                ID.value(),
                                "what",
                                "amount",
                                "occurredAt",
                                set.minusSeconds(1),
                                "since",
                                set));
    }

    @Test
    void the_amount_at_the_opening_counts_as_set_then() {
        given(openedIn(HEARD))
                .at(NOW.minusSeconds(90_000))
                .when(new SetAmount(ID, AMOUNT))
                .thenRefused(SUPERSEDED);
    }

    @Test
    void a_closed_opportunity_can_still_be_worth_something_else() {
        given(openedIn(OFFER), won()).when(new SetAmount(ID, AMOUNT)).then(new AmountSet(ID, AMOUNT, null));
    }

    @Test
    @Tag("A13")
    void a_close_date_is_set_when_it_is_known() {
        given(openedIn(HEARD)).when(new SetCloseDate(ID, DAY)).then(new CloseDateSet(ID, DAY, null));
    }

    @Test
    void a_close_date_can_be_moved_and_taken_back() {
        var later = DAY.plusMonths(1);
        given(openedIn(HEARD), new CloseDateSet(ID, DAY, null))
                .when(new SetCloseDate(ID, later))
                .then(new CloseDateSet(ID, later, DAY));
        given(openedIn(HEARD), new CloseDateSet(ID, DAY, null))
                .when(new SetCloseDate(ID, null))
                .then(new CloseDateSet(ID, null, DAY));
    }

    @Test
    void the_same_close_date_is_set_without_an_event() {
        given(openedIn(HEARD), new CloseDateSet(ID, DAY, null))
                .when(new SetCloseDate(ID, DAY))
                .thenNothing();
    }

    @Test
    void an_older_close_date_does_not_replace_a_later_one() {
        given(openedIn(HEARD))
                .givenAt(NOW, new CloseDateSet(ID, DAY, null))
                .at(NOW.minusSeconds(1))
                .when(new SetCloseDate(ID, DAY.plusDays(1)))
                .thenRefused(SUPERSEDED);
    }

    @Test
    void an_owner_is_assigned() {
        given(openedIn(HEARD)).when(new AssignOwner(ID, KIM)).then(new OwnerAssigned(ID, KIM, null));
    }

    @Test
    void a_new_owner_takes_over_from_the_one_before() {
        var team = new Owner(Team.CUSTOMER_SUCCESS, null);
        given(openedIn(HEARD), new OwnerAssigned(ID, KIM, null))
                .when(new AssignOwner(ID, team))
                .then(new OwnerAssigned(ID, team, KIM));
    }

    @Test
    void who_owns_it_already_is_assigned_without_an_event() {
        given(openedIn(HEARD), new OwnerAssigned(ID, KIM, null))
                .when(new AssignOwner(ID, KIM))
                .thenNothing();
    }

    @Test
    void an_earlier_owner_does_not_replace_a_later_one() {
        given(openedIn(HEARD))
                .givenAt(NOW, new OwnerAssigned(ID, KIM, null))
                .at(NOW.minusSeconds(1))
                .when(new AssignOwner(ID, new Owner(Team.SALES, "lee")))
                .thenRefused(SUPERSEDED);
    }

    @Test
    void nothing_is_said_of_an_opportunity_nobody_has_opened() {
        given().when(new SetAmount(ID, AMOUNT)).thenRefused(OPPORTUNITY_UNKNOWN);
        given().when(new SetCloseDate(ID, DAY)).thenRefused(OPPORTUNITY_UNKNOWN);
        given().when(new AssignOwner(ID, KIM)).thenRefused(OPPORTUNITY_UNKNOWN);
    }
}
