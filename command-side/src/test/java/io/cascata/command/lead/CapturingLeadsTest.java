package io.cascata.command.lead;

import static io.cascata.command.lead.LeadRefusal.LEAD_EXISTS;
import static io.cascata.command.lead.LeadRefusal.LEAD_UNKNOWN;
import static io.cascata.command.lead.Nordwind.ADA;
import static io.cascata.command.lead.Nordwind.CAPTURED;
import static io.cascata.command.lead.Nordwind.COMPLETE;
import static io.cascata.command.lead.Nordwind.FORM;
import static io.cascata.command.lead.Nordwind.WITHOUT_TITLE;
import static io.cascata.command.lead.Nordwind.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadProfileRevised;
import io.cascata.events.lead.LeadRouted;
import io.cascata.events.value.Cause;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.PersonProfile;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Taking in somebody who may become a customer, and learning more of them. */
class CapturingLeadsTest {

    private static final PersonProfile NOBODY = new PersonProfile(null, null, null, null);

    @ParameterizedTest
    @EnumSource(LeadOrigin.Way.class)
    @Tag("B01")
    @Tag("B03")
    @Tag("B04")
    void a_lead_comes_in_every_way_and_keeps_its_origin(LeadOrigin.Way way) {
        var origin = LeadOrigin.of(way);
        given().when(new CaptureLead(ADA, origin, COMPLETE)).then(new LeadCaptured(ADA, origin, COMPLETE));
    }

    @Test
    @Tag("A05")
    void a_lead_may_be_a_company_of_which_nobody_is_known() {
        var company = new LeadProfile(NOBODY, "Nordwind GmbH", null, null, null, null);
        given().when(new CaptureLead(ADA, FORM, company)).then(new LeadCaptured(ADA, FORM, company));
    }

    @Test
    @Tag("A05")
    void a_lead_that_says_nothing_of_anybody_is_none() {
        assertThatThrownBy(() -> new LeadProfile(NOBODY, null, "nordwind.example", "DE", null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a lead needs a name, an e-mail address or a company");
    }

    @Test
    void the_same_lead_is_captured_once() {
        given(CAPTURED).when(new CaptureLead(ADA, FORM, COMPLETE)).thenNothing();
    }

    @Test
    void an_id_in_use_for_another_lead_is_refused() {
        given(CAPTURED).when(new CaptureLead(ADA, FORM, WITHOUT_TITLE)).thenRefused(LEAD_EXISTS, Map.of("lead", "ada"));
        given(CAPTURED)
                .when(new CaptureLead(ADA, LeadOrigin.of(LeadOrigin.Way.MANUAL), COMPLETE))
                .thenRefused(LEAD_EXISTS);
    }

    @Test
    void what_is_known_of_a_lead_is_filled_in() {
        given(new LeadCaptured(ADA, FORM, WITHOUT_TITLE))
                .when(new ReviseLeadProfile(ADA, COMPLETE))
                .then(new LeadProfileRevised(ADA, COMPLETE));
    }

    @Test
    void what_is_known_already_is_revised_without_an_event() {
        given(CAPTURED).when(new ReviseLeadProfile(ADA, COMPLETE)).thenNothing();
    }

    @Test
    void nobody_is_revised_or_routed_who_was_not_captured() {
        given().when(new ReviseLeadProfile(ADA, COMPLETE)).thenRefused(LEAD_UNKNOWN, Map.of("lead", "ada"));
        given().when(new RouteLead(ADA, "nurture", Cause.MANUAL)).thenRefused(LEAD_UNKNOWN);
    }

    @Test
    @Tag("B24")
    void a_lead_goes_on_in_another_programme() {
        var rule = Cause.rule("score below 20", 3);
        given(CAPTURED).when(new RouteLead(ADA, "nurture", rule)).then(new LeadRouted(ADA, "nurture", rule));
        given(CAPTURED, new LeadRouted(ADA, "nurture", rule))
                .when(new RouteLead(ADA, "nurture", Cause.MANUAL))
                .thenNothing();
    }
}
