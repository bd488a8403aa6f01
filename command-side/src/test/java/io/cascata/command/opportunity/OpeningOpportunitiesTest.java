package io.cascata.command.opportunity;

import static io.cascata.command.account.AccountRefusal.ACCOUNT_UNKNOWN;
import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.FORMED;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.MEETING;
import static io.cascata.command.opportunity.Acme.PROCESS;
import static io.cascata.command.opportunity.Acme.SIGNED;
import static io.cascata.command.opportunity.Acme.SOLUTION;
import static io.cascata.command.opportunity.Acme.TALKING;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.opened;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.OpportunityRefusal.ACCOUNT_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_EXISTS;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_OPEN;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_UNKNOWN;

import io.cascata.command.opportunity.OpenOpportunity.FirstContact;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A purchase decision begins. */
class OpeningOpportunitiesTest {

    private static final Purchase PURCHASE = new Purchase(ACCOUNT, SOLUTION, OpportunityType.ACQUISITION, GROUP);

    @Test
    @Tag("A10")
    @Tag("D05")
    void from_an_account_it_opens_in_the_first_stage_with_nobody_attached() {
        given().when(open(PURCHASE)).then(openedIn(HEARD), FORMED);
    }

    @Test
    @Tag("A13")
    void what_is_known_of_amount_day_and_owner_is_kept() {
        var amount = Money.of("5000", "USD");
        var day = LocalDate.of(2026, 9, 1);
        var owner = new Owner(Team.MARKETING, null);
        given().when(opening(Start.DEFAULT, null, new Forecast(amount, day, owner), OpenedFrom.ACCOUNT, Cause.MANUAL))
                .then(
                        opened(
                                ID,
                                HEARD,
                                new Situation(
                                        OpportunityType.ACQUISITION,
                                        ACCOUNT,
                                        SOLUTION,
                                        GROUP,
                                        PROCESS,
                                        1,
                                        amount,
                                        day,
                                        owner,
                                        0)),
                        FORMED);
    }

    @Test
    @Tag("A13")
    @Tag("D16")
    void any_open_stage_may_be_the_first() {
        given().when(starting(new Start(PROCESS, null, MEETING.key()))).then(openedIn(MEETING), FORMED);
    }

    @Test
    void a_closed_stage_is_no_beginning() {
        given().when(starting(new Start(PROCESS, null, SIGNED.key())))
                .thenRefused(STAGE_NOT_OPEN, Map.of("stage", "signed", "outcome", Outcome.WON));
    }

    @Test
    void a_stage_the_process_does_not_have_is_refused() {
        given().when(starting(new Start(PROCESS, null, new StageKey("dreaming"))))
                .thenRefused(STAGE_UNKNOWN);
    }

    @Test
    void the_same_opportunity_is_opened_again_without_an_event() {
        given(openedIn(HEARD)).when(open(PURCHASE)).thenNothing();
    }

    @Test
    void an_id_in_use_for_something_else_is_refused() {
        given(openedIn(TALKING))
                .when(open(PURCHASE))
                .thenRefused(OPPORTUNITY_EXISTS, Map.of("opportunity", ID.value(), "name", "Acme talent"));
    }

    @Test
    @Tag("A01")
    void the_account_must_be_known() {
        given().when(open(new Purchase(new AccountId("initech"), SOLUTION, OpportunityType.ACQUISITION, GROUP)))
                .thenRefused(ACCOUNT_UNKNOWN, Map.of("account", "initech"));
    }

    @Test
    @Tag("A01")
    void without_an_account_there_is_no_opportunity() {
        given().when(open(new Purchase(null, SOLUTION, OpportunityType.ACQUISITION, GROUP)))
                .thenRefused(ACCOUNT_MISSING, Map.of("opportunity", ID.value()));
    }

    private static OpenOpportunity open(Purchase purchase) {
        return new OpenOpportunity(
                ID, "Acme talent", purchase, Start.DEFAULT, null, Forecast.NONE, OpenedFrom.ACCOUNT, Cause.MANUAL);
    }

    private static OpenOpportunity starting(Start start) {
        return opening(start, null, Forecast.NONE, OpenedFrom.ACCOUNT, Cause.MANUAL);
    }

    private static OpenOpportunity opening(
            Start start, @Nullable FirstContact contact, Forecast forecast, OpenedFrom from, Cause cause) {
        return new OpenOpportunity(ID, "Acme talent", PURCHASE, start, contact, forecast, from, cause);
    }
}
