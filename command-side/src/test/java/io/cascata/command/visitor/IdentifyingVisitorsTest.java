package io.cascata.command.visitor;

import static io.cascata.command.contact.ContactRefusal.CONTACT_UNKNOWN;
import static io.cascata.command.visitor.VisitorRefusal.LEAD_UNKNOWN;
import static io.cascata.command.visitor.VisitorRefusal.VISITOR_IS_ANOTHER;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.DecisionSpec;
import io.cascata.events.DomainEvent;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.Person;
import io.cascata.events.value.PersonProfile;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Saying who an anonymous visitor is. */
class IdentifyingVisitorsTest {

    private static final VisitorId VISITOR = new VisitorId("v-1");
    private static final ContactId ANN = new ContactId("ann");
    private static final Person LEO = Person.of(new LeadId("leo"));
    private static final ContactRegistered KNOWN =
            new ContactRegistered(ANN, null, new PersonProfile(null, null, null, "HR VP"));

    private static final LeadCaptured CAPTURED = new LeadCaptured(
            new LeadId("leo"),
            LeadOrigin.of(LeadOrigin.Way.FORM),
            new LeadProfile(new PersonProfile(null, null, null, null), "Acme", null, null, null, null));

    @Test
    @Tag("H05")
    void a_visitor_turns_out_to_be_a_contact() {
        given(KNOWN)
                .when(new IdentifyVisitor(VISITOR, Person.of(ANN)))
                .then(new VisitorIdentified(VISITOR, Person.of(ANN)));
    }

    @Test
    @Tag("H04")
    void a_visitor_turns_out_to_be_a_lead() {
        given(CAPTURED).when(new IdentifyVisitor(VISITOR, LEO)).then(new VisitorIdentified(VISITOR, LEO));
    }

    @Test
    void a_lead_nobody_has_captured_is_nobody() {
        given().when(new IdentifyVisitor(VISITOR, LEO)).thenRefused(LEAD_UNKNOWN, Map.of("lead", "leo"));
    }

    @Test
    void a_lead_who_became_a_contact_is_that_contact() {
        var linked = new LeadLinkedToContact(new LeadId("leo"), ANN);
        given(KNOWN, CAPTURED, linked, new VisitorIdentified(VISITOR, LEO))
                .when(new IdentifyVisitor(VISITOR, Person.of(ANN)))
                .thenNothing();
        given(KNOWN, CAPTURED, linked, new VisitorIdentified(VISITOR, Person.of(ANN)))
                .when(new IdentifyVisitor(VISITOR, LEO))
                .thenNothing();
        given(KNOWN, CAPTURED, new LeadLinkedToContact(new LeadId("leo"), new ContactId("bob")))
                .given(new VisitorIdentified(VISITOR, LEO))
                .when(new IdentifyVisitor(VISITOR, Person.of(ANN)))
                .thenRefused(
                        VISITOR_IS_ANOTHER, Map.of("visitor", "v-1", "known", "contact bob", "asked", "contact ann"));
    }

    @Test
    void a_visitor_who_was_a_lead_is_now_a_contact() {
        given(KNOWN, new VisitorIdentified(VISITOR, LEO))
                .when(new IdentifyVisitor(VISITOR, Person.of(ANN)))
                .then(new VisitorIdentified(VISITOR, Person.of(ANN)));
    }

    @Test
    void who_is_identified_already_is_identified_without_an_event() {
        given(KNOWN, new VisitorIdentified(VISITOR, Person.of(ANN)))
                .when(new IdentifyVisitor(VISITOR, Person.of(ANN)))
                .thenNothing();
    }

    @Test
    void a_visitor_is_not_two_people() {
        given(KNOWN, new VisitorIdentified(VISITOR, Person.of(new ContactId("bob"))))
                .when(new IdentifyVisitor(VISITOR, Person.of(ANN)))
                .thenRefused(
                        VISITOR_IS_ANOTHER, Map.of("visitor", "v-1", "known", "contact bob", "asked", "contact ann"));
        given(KNOWN, CAPTURED, new VisitorIdentified(VISITOR, Person.of(ANN)))
                .when(new IdentifyVisitor(VISITOR, LEO))
                .thenRefused(VISITOR_IS_ANOTHER, Map.of("visitor", "v-1", "known", "contact ann", "asked", "lead leo"));
    }

    @Test
    void a_contact_nobody_has_registered_is_nobody() {
        given().when(new IdentifyVisitor(VISITOR, Person.of(ANN)))
                .thenRefused(CONTACT_UNKNOWN, Map.of("contact", "ann"));
    }

    private static DecisionSpec given(DomainEvent... events) {
        return DecisionSpec.of(CommandSideConfiguration.shippedDecisions()).given(events);
    }
}
