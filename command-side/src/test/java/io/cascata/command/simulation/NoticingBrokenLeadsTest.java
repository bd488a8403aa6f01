package io.cascata.command.simulation;

import static io.cascata.command.simulation.Told.ANN;
import static io.cascata.command.simulation.Told.BOB;
import static io.cascata.command.simulation.Told.CAPTURED;
import static io.cascata.command.simulation.Told.CHAMPION;
import static io.cascata.command.simulation.Told.CONVERTED;
import static io.cascata.command.simulation.Told.FORMED;
import static io.cascata.command.simulation.Told.ID;
import static io.cascata.command.simulation.Told.LEAD;
import static io.cascata.command.simulation.Told.QUALIFIED;
import static io.cascata.command.simulation.Told.USER;
import static io.cascata.command.simulation.Told.added;
import static io.cascata.command.simulation.Told.advanced;
import static io.cascata.command.simulation.Told.assertNoticed;
import static io.cascata.command.simulation.Told.company;
import static io.cascata.command.simulation.Told.confirmed;
import static io.cascata.command.simulation.Told.gate;
import static io.cascata.command.simulation.Told.lost;
import static io.cascata.command.simulation.Told.opened;
import static io.cascata.command.simulation.Told.person;
import static io.cascata.command.simulation.Told.reopened;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.value.LeadStage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checker of the simulation hears of a log in which a rule of leads is broken, and of one in which none is. */
class NoticingBrokenLeadsTest {

    @Test
    void a_log_in_order_breaks_no_rule() {
        assertThat(Checker.broken(List.of(
                        Step.of(opened(ID, "talking"), FORMED),
                        Step.of(confirmed(ANN, CHAMPION), added(ANN, CHAMPION)),
                        Step.of(confirmed(BOB, USER), added(BOB, USER)),
                        Step.of(advanced("talking", "meeting", null)),
                        Step.of(advanced("meeting", "offer", gate(2, CHAMPION, USER))),
                        Step.of(lost("offer")),
                        Step.of(reopened(ID, "talking")),
                        Step.of(CAPTURED),
                        Step.of(QUALIFIED),
                        Step.of(new LeadAccepted(LEAD)),
                        Step.of(new LeadRecycled(LEAD, LeadStage.SALES_ACCEPTED, "not now", 1)),
                        Step.of(company("acme", "Acme GmbH"), person("ann", "ann@acme.example"), CONVERTED))))
                .isEmpty();
    }

    @Test
    void a_conversion_that_makes_a_second_contact_of_a_mailbox() {
        assertNoticed(
                new ConversionsMakeNoPersonTwice(),
                Step.of(person("bob", "Ann+news@Acme.example")),
                Step.of(CAPTURED),
                Step.of(person("ann", "ann@acme.example"), CONVERTED));
    }

    @Test
    void a_conversion_that_makes_a_second_account_of_a_company() {
        assertNoticed(
                new ConversionsMakeNoCompanyTwice(),
                Step.of(company("other", "ACME, LLC")),
                Step.of(CAPTURED),
                Step.of(company("acme", "Acme GmbH"), CONVERTED));
    }

    @Test
    void a_lead_that_is_accepted_unqualified() {
        assertNoticed(new LeadsFollowTheirProcess(), Step.of(CAPTURED), Step.of(new LeadAccepted(LEAD)));
    }

    @Test
    void a_lead_that_is_recycled_before_sales_took_it() {
        assertNoticed(
                new LeadsComeBackFromSalesOnly(),
                Step.of(CAPTURED),
                Step.of(QUALIFIED),
                Step.of(new LeadRecycled(LEAD, LeadStage.SALES_ACCEPTED, "not now", 1)));
    }

    @Test
    void a_lead_that_is_converted_twice() {
        assertNoticed(new OneConversionPerLead(), Step.of(CAPTURED), Step.of(CONVERTED), Step.of(CONVERTED));
    }
}
