package io.cascata.command.opportunity;

import static io.cascata.command.account.AccountRefusal.ACCOUNT_UNKNOWN;
import static io.cascata.command.contact.ContactRefusal.CONTACT_UNKNOWN;
import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.ANN;
import static io.cascata.command.opportunity.Acme.BOB;
import static io.cascata.command.opportunity.Acme.CHAMPION;
import static io.cascata.command.opportunity.Acme.DEFINITION;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.MEETING;
import static io.cascata.command.opportunity.Acme.NOBODY;
import static io.cascata.command.opportunity.Acme.PROCESS;
import static io.cascata.command.opportunity.Acme.SIGNED;
import static io.cascata.command.opportunity.Acme.SOLUTION;
import static io.cascata.command.opportunity.Acme.TALKING;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.opened;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.OpportunityRefusal.ACCOUNT_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.CONTACT_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_EXISTS;
import static io.cascata.command.opportunity.OpportunityRefusal.ROLE_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_OPEN;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.TYPE_DISABLED;
import static io.cascata.command.opportunity.OpportunityRefusal.TYPE_NOT_OF_PROCESS;
import static io.cascata.command.process.ProcessRefusal.PROCESS_NOT_ACTIVE;
import static io.cascata.command.process.ProcessRefusal.PROCESS_UNKNOWN;
import static io.cascata.command.process.ProcessRefusal.PROCESS_VERSION_UNKNOWN;

import io.cascata.command.opportunity.OpenOpportunity.FirstContact;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A purchase decision begins. */
class OpeningOpportunitiesTest {

    private static final Purchase PURCHASE = new Purchase(ACCOUNT, SOLUTION, OpportunityType.ACQUISITION, GROUP);

    @Test
    @Tag("A10")
    @Tag("D05")
    void from_an_account_it_opens_in_the_first_stage_with_nobody_attached() {
        given().when(open(PURCHASE)).then(openedIn(HEARD));
    }

    @Test
    @Tag("A13")
    void what_is_known_of_amount_day_and_owner_is_kept() {
        var amount = Money.of("5000", "USD");
        var day = LocalDate.of(2026, 9, 1);
        var owner = new Owner(Team.MARKETING, null);
        given().when(opening(Start.DEFAULT, null, new Forecast(amount, day, owner), OpenedFrom.ACCOUNT, Cause.MANUAL))
                .then(opened(
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
                                0)));
    }

    @Test
    @Tag("A13")
    @Tag("D16")
    void any_open_stage_may_be_the_first() {
        given().when(starting(new Start(PROCESS, null, MEETING.key()))).then(openedIn(MEETING));
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

    @Test
    @Tag("A01")
    @Tag("D04")
    void from_a_contact_the_account_is_that_of_the_contact() {
        given().when(fromContact(null, new FirstContact(ANN, CHAMPION)))
                .then(fromContact(), new ContactRoleAdded(ID, ANN, CHAMPION));
    }

    @Test
    void a_contact_without_an_account_gives_none() {
        given().when(fromContact(null, new FirstContact(BOB, CHAMPION))).thenRefused(ACCOUNT_MISSING);
    }

    @Test
    @Tag("D04")
    void from_a_contact_the_contact_is_attached_in_the_unnamed_role_where_none_is_given() {
        given().when(fromContact(ACCOUNT, new FirstContact(BOB, null)))
                .then(fromContact(), new ContactRoleAdded(ID, BOB, new ContactRole("Other")));
    }

    @Test
    void from_a_contact_the_same_opportunity_is_opened_again_without_an_event() {
        given(fromContact(), new ContactRoleAdded(ID, ANN, CHAMPION))
                .when(fromContact(ACCOUNT, new FirstContact(ANN, CHAMPION)))
                .thenNothing();
    }

    @Test
    void it_is_not_the_same_opportunity_where_the_contact_takes_no_part() {
        given(fromContact())
                .when(fromContact(ACCOUNT, new FirstContact(ANN, CHAMPION)))
                .thenRefused(OPPORTUNITY_EXISTS);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTACT", "LEAD_CONVERSION"})
    @Tag("D03")
    void from_a_contact_it_needs_one(OpenedFrom from) {
        given().when(opening(Start.DEFAULT, null, Forecast.NONE, from, Cause.MANUAL))
                .thenRefused(CONTACT_MISSING, Map.of("openedFrom", from));
    }

    @Test
    void the_contact_must_be_known() {
        given().when(fromContact(ACCOUNT, new FirstContact(NOBODY, CHAMPION))).thenRefused(CONTACT_UNKNOWN);
    }

    @Test
    @Tag("A04")
    void the_role_must_be_known() {
        given().when(fromContact(ACCOUNT, new FirstContact(ANN, new ContactRole("Wizard"))))
                .thenRefused(ROLE_UNKNOWN);
    }

    @Test
    @Tag("A08")
    void a_disabled_type_is_refused() {
        var rules = new OpportunityRules(EnumSet.of(OpportunityType.RENEWAL), Set.of(), RoleVocabulary.shipped());
        given(rules)
                .when(open(PURCHASE))
                .thenRefused(
                        TYPE_DISABLED,
                        Map.of("type", OpportunityType.ACQUISITION, "enabled", Set.of(OpportunityType.RENEWAL)));
    }

    @Test
    @Tag("A08")
    void a_type_without_a_process_is_refused() {
        given().when(open(new Purchase(ACCOUNT, SOLUTION, OpportunityType.CROSS_SELL, GROUP)))
                .thenRefused(PROCESS_UNKNOWN, Map.of("process", "cross-sell"));
    }

    @Test
    @Tag("A09")
    void a_process_is_for_its_own_type_only() {
        given().when(new OpenOpportunity(
                        ID,
                        "Acme talent",
                        new Purchase(ACCOUNT, SOLUTION, OpportunityType.RENEWAL, GROUP),
                        new Start(PROCESS, null, null),
                        null,
                        Forecast.NONE,
                        OpenedFrom.ACCOUNT,
                        Cause.MANUAL))
                .thenRefused(TYPE_NOT_OF_PROCESS, Map.of("process", "acquisition", "type", OpportunityType.RENEWAL));
    }

    @Test
    void a_draft_that_was_never_activated_is_refused() {
        var drafted = new ProcessId("drafted");
        given(new ProcessDrafted(drafted, 1, DEFINITION))
                .when(starting(new Start(drafted, null, null)))
                .thenRefused(PROCESS_NOT_ACTIVE, Map.of("process", "drafted"));
    }

    @Test
    @Tag("F08")
    void a_version_that_is_not_active_is_refused() {
        given(new ProcessDrafted(PROCESS, 2, DEFINITION))
                .when(starting(new Start(PROCESS, 2, null)))
                .thenRefused(PROCESS_NOT_ACTIVE, Map.of("process", "acquisition", "version", 2, "active", 1));
    }

    @Test
    void the_active_version_can_be_named() {
        given().when(starting(new Start(PROCESS, 1, null))).then(openedIn(HEARD));
    }

    @Test
    void a_version_that_there_is_not_is_refused() {
        given().when(starting(new Start(PROCESS, 7, null)))
                .thenRefused(PROCESS_VERSION_UNKNOWN, Map.of("process", "acquisition", "version", 7, "latest", 1));
    }

    @Test
    void a_draft_without_an_open_stage_has_no_first_one() {
        var empty = new ProcessId("empty");
        var nothing = new ProcessDefinition("Empty", OpportunityType.ACQUISITION, List.of(), List.of());
        given(new ProcessDrafted(empty, 1, nothing))
                .when(imported(new Start(empty, 1, null)))
                .thenRefused(STAGE_MISSING, Map.of("process", "empty", "outcome", Outcome.OPEN));
    }

    @Test
    void an_import_may_open_on_a_draft_and_in_a_closed_stage() {
        var drafted = new ProcessId("drafted");
        given(new ProcessDrafted(drafted, 1, DEFINITION))
                .when(imported(new Start(drafted, 1, SIGNED.key())))
                .then(new OpportunityOpened(
                        ID,
                        "Acme talent",
                        OpenedFrom.IMPORT,
                        SIGNED,
                        new Situation(
                                OpportunityType.ACQUISITION, ACCOUNT, SOLUTION, GROUP, drafted, 1, null, null, null, 0),
                        Cause.IMPORT));
    }

    @Test
    void an_import_may_open_a_disabled_type() {
        var rules = new OpportunityRules(Set.of(), Set.of(), RoleVocabulary.shipped());
        given(rules)
                .when(imported(Start.DEFAULT))
                .then(new OpportunityOpened(ID, "Acme talent", OpenedFrom.IMPORT, HEARD, situation(), Cause.IMPORT));
    }

    private static OpenOpportunity open(Purchase purchase) {
        return new OpenOpportunity(
                ID, "Acme talent", purchase, Start.DEFAULT, null, Forecast.NONE, OpenedFrom.ACCOUNT, Cause.MANUAL);
    }

    private static OpenOpportunity starting(Start start) {
        return opening(start, null, Forecast.NONE, OpenedFrom.ACCOUNT, Cause.MANUAL);
    }

    private static OpenOpportunity imported(Start start) {
        return opening(start, null, Forecast.NONE, OpenedFrom.IMPORT, Cause.IMPORT);
    }

    private static OpenOpportunity opening(
            Start start, @Nullable FirstContact contact, Forecast forecast, OpenedFrom from, Cause cause) {
        return new OpenOpportunity(ID, "Acme talent", PURCHASE, start, contact, forecast, from, cause);
    }

    private static OpenOpportunity fromContact(@Nullable AccountId account, FirstContact contact) {
        var purchase = new Purchase(account, SOLUTION, OpportunityType.ACQUISITION, GROUP);
        return new OpenOpportunity(
                ID, "Acme talent", purchase, Start.DEFAULT, contact, Forecast.NONE, OpenedFrom.CONTACT, Cause.MANUAL);
    }

    private static OpportunityOpened fromContact() {
        return new OpportunityOpened(ID, "Acme talent", OpenedFrom.CONTACT, HEARD, situation(), Cause.MANUAL);
    }
}
