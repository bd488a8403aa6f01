package io.cascata.command.lead;

import static io.cascata.command.lead.Intake.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.account.RegisterAccount;
import io.cascata.command.contact.RegisterContact;
import io.cascata.command.decision.Refusal;
import io.cascata.command.decision.RefusalCode;
import io.cascata.command.lead.ConvertLead.Into;
import io.cascata.command.lead.ConvertLead.Purchase;
import io.cascata.command.opportunity.OpenOpportunity;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.contact.ContactJoinedAccount;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadConverted.By;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.lead.LeadMatched;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.MatchStrength;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody converts leads of companies that are known or not. */
class ConvertingLeadsTest {

    private static final AccountId ACME = new AccountId("acme");
    private static final Purchase UNDECIDED = new Purchase.Open();
    private static final OpportunityId DEAL = new OpportunityId("o-1");

    private Intake intake;

    @BeforeEach
    void open(@TempDir Path directory) {
        intake = new Intake(directory);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    @Tag("B13")
    @Tag("C01")
    @Tag("C02")
    void a_lead_of_a_known_company_becomes_its_contact_and_the_match_is_stored() {
        acme();
        var jane = intake.captured("jane", person("Jane", "jane@acme.com", "Acme Inc."));

        var events = intake.execute(convert(jane));

        assertThat(events)
                .extracting(Object::getClass)
                .containsExactly(LeadMatched.class, ContactRegistered.class, LeadConverted.class);
        var match = (LeadMatched) events.getFirst();
        assertThat(match.strength()).isEqualTo(MatchStrength.STRONG);
        assertThat(match.account()).isEqualTo(ACME);
        assertThat(match.candidates()).singleElement().satisfies(candidate -> assertThat(candidate.evidence())
                .isNotEmpty());
        var conversion = intake.conversionOf(jane);
        assertThat(conversion.account()).isEqualTo(ACME);
        assertThat(conversion.newAccount()).isFalse();
        assertThat(conversion.newContact()).isTrue();
        assertThat(conversion.by()).isEqualTo(By.PERSON);
        assertThat(((ContactRegistered) events.get(1)).account()).isEqualTo(ACME);
    }

    @Test
    @Tag("C03")
    @Tag("B15")
    void a_company_that_nobody_knows_becomes_an_account_at_the_domain_of_its_mail() {
        var joe = intake.captured("joe", person("Joe", "joe@mail.initech.com", "Initech LLC"));

        intake.execute(convert(joe));

        var account = intake.all(AccountRegistered.class).getFirst();
        assertThat(account.profile().name()).isEqualTo("Initech LLC");
        assertThat(account.profile().website()).isEqualTo("initech.com");
        assertThat(intake.conversionOf(joe).newAccount()).isTrue();
        assertThat(intake.conversionOf(joe).account()).isEqualTo(account.id());
    }

    @Test
    @Tag("A07")
    @Tag("C05")
    void a_lead_with_the_address_of_a_contact_is_that_contact() {
        acme();
        var known = new ContactId("c-1");
        intake.execute(new RegisterContact(known, ACME, who("Jane Doe", "Jane.Doe@acme.com")));
        var again = intake.captured("again", person("J. Doe", "jane.doe+news@ACME.com", "Something Else"));

        var events = intake.execute(convert(again));

        assertThat(events).contains(new LeadLinkedToContact(again, known));
        assertThat(intake.all(ContactRegistered.class)).hasSize(1);
        assertThat(intake.conversionOf(again)).satisfies(conversion -> {
            assertThat(conversion.contact()).isEqualTo(known);
            assertThat(conversion.account()).isEqualTo(ACME);
            assertThat(conversion.newContact()).isFalse();
        });
    }

    @Test
    @Tag("A06")
    void a_contact_without_a_company_joins_the_one_that_the_lead_names() {
        acme();
        var known = new ContactId("c-1");
        intake.execute(new RegisterContact(known, null, who("Jane Doe", "jane@home.example")));
        var again = intake.captured("again", person("Jane Doe", "jane@home.example", "Acme"));

        assertThat(intake.execute(convert(again))).contains(new ContactJoinedAccount(known, ACME, null));
    }

    @Test
    @Tag("C05")
    void the_same_company_written_two_ways_is_one_account() {
        var one = intake.captured("one", person("Ada", "ada@gmail.com", "Initech Inc."));
        var two = intake.captured("two", person("Bob", "bob@gmail.com", "INITECH, LLC"));
        intake.execute(convert(one));

        intake.execute(convert(two));

        assertThat(intake.all(AccountRegistered.class)).hasSize(1);
        assertThat(intake.conversionOf(two).account())
                .isEqualTo(intake.conversionOf(one).account());
    }

    @Test
    @Tag("C05")
    void a_second_account_of_a_company_is_not_made_although_it_is_asked_for() {
        acme();
        var jane = intake.captured("jane", person("Jane", "jane@acme.com", "Acme Inc."));

        assertRefused(new ConvertLead(jane, new Into.New(), UNDECIDED), ConversionRefusal.LEAD_HAS_ACCOUNT);
    }

    @Test
    @Tag("C04")
    void where_it_is_not_sure_somebody_has_to_name_the_account() {
        acme();
        var weak = intake.captured("weak", person("Kim", "kim@advisory.example", "Acme (via Advisory)"));

        assertRefused(convert(weak), ConversionRefusal.LEAD_MATCH_WEAK);
        intake.execute(new ConvertLead(weak, new Into.Existing(ACME), UNDECIDED));

        assertThat(intake.conversionOf(weak).account()).isEqualTo(ACME);
    }

    @Test
    @Tag("C04")
    void where_it_is_not_sure_somebody_may_ask_for_a_new_account() {
        acme();
        var weak = intake.captured("weak", person("Kim", "kim@advisory.example", "Acme (via Advisory)"));

        intake.execute(new ConvertLead(weak, new Into.New(), UNDECIDED));

        assertThat(intake.conversionOf(weak).newAccount()).isTrue();
    }

    @Test
    @Tag("A06")
    void a_person_without_a_company_becomes_a_contact_without_an_account() {
        var friend = intake.captured("friend", person("Friend", "friend@gmail.com", null));

        assertRefused(convert(friend), ConversionRefusal.LEAD_COMPANY_MISSING);
        intake.execute(new ConvertLead(friend, new Into.NoAccount(), UNDECIDED));

        assertThat(intake.conversionOf(friend).account()).isNull();
        assertThat(intake.all(ContactRegistered.class).getFirst().account()).isNull();
    }

    @Test
    @Tag("A05")
    void a_company_of_which_nobody_is_known_becomes_an_account_alone() {
        var nobody = new PersonProfile(null, null, null, null);
        var firm = intake.captured("firm", new LeadProfile(nobody, "Initech", "initech.com", "US", null, null));

        intake.execute(convert(firm));

        assertThat(intake.conversionOf(firm).contact()).isNull();
        assertThat(intake.all(ContactRegistered.class)).isEmpty();
    }

    @Test
    @Tag("D03")
    @Tag("C07")
    void a_new_opportunity_is_opened_with_the_contact_on_it() {
        acme();
        var jane = intake.captured("jane", person("Jane", "jane@acme.com", "Acme"));
        var deal = new Purchase.New(DEAL, "Acme CRM", new SolutionId("crm"), OpportunityType.ACQUISITION, null);

        var events = intake.execute(new ConvertLead(jane, new Into.Matched(), deal));

        var contact = intake.conversionOf(jane).contact();
        assertThat(events)
                .filteredOn(OpportunityOpened.class::isInstance)
                .singleElement()
                .satisfies(opened ->
                        assertThat(((OpportunityOpened) opened).openedFrom()).isEqualTo(OpenedFrom.LEAD_CONVERSION));
        assertThat(events).contains(new ContactRoleAdded(DEAL, contact, new ContactRole("Other")));
        assertThat(intake.conversionOf(jane).opportunity()).isEqualTo(DEAL);
    }

    @Test
    @Tag("C07")
    void the_person_is_mapped_to_an_opportunity_that_is_worked_already() {
        acme();
        openDeal();
        var jane = intake.captured("jane", person("Jane", "jane@acme.com", "Acme"));
        var champion = new ContactRole("Champion");

        var events = intake.execute(new ConvertLead(jane, new Into.Matched(), new Purchase.Existing(DEAL, champion)));

        assertThat(events)
                .contains(new ContactRoleAdded(DEAL, intake.conversionOf(jane).contact(), champion));
        assertThat(intake.conversionOf(jane).opportunity()).isEqualTo(DEAL);
    }

    @Test
    void what_an_opportunity_refuses_keeps_the_lead_as_it_was() {
        acme();
        var jane = intake.captured("jane", person("Jane", "jane@acme.com", "Acme"));

        assertThatThrownBy(() ->
                        intake.execute(new ConvertLead(jane, new Into.Matched(), new Purchase.Existing(DEAL, null))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code().code()).isEqualTo("opportunity-unknown"));
        assertThat(intake.all(ContactRegistered.class)).isEmpty();
        assertThat(intake.all(LeadMatched.class)).isEmpty();
    }

    @Test
    @Tag("B13")
    void a_lead_is_converted_once() {
        acme();
        var jane = intake.captured("jane", person("Jane", "jane@acme.com", "Acme"));
        intake.execute(convert(jane));

        assertThat(intake.execute(convert(jane))).isEmpty();
        assertThat(intake.execute(new ConvertLead(jane, new Into.Existing(ACME), UNDECIDED)))
                .isEmpty();
        assertRefused(new ConvertLead(jane, new Into.NoAccount(), UNDECIDED), LeadRefusal.LEAD_CONVERTED);
        assertRefused(
                new ReviseLeadProfile(jane, person("Jane", "jane@acme.com", "Acme Group")), LeadRefusal.LEAD_CONVERTED);
    }

    private void acme() {
        intake.execute(
                new RegisterAccount(ACME, new AccountProfile("Acme Corp", "acme.com", null, null, null, null, null)));
    }

    private void openDeal() {
        intake.execute(new OpenOpportunity(
                DEAL,
                "Acme CRM",
                new OpenOpportunity.Purchase(ACME, new SolutionId("crm"), OpportunityType.ACQUISITION, null),
                OpenOpportunity.Start.DEFAULT,
                null,
                OpenOpportunity.Forecast.NONE,
                OpenedFrom.ACCOUNT,
                Cause.MANUAL));
    }

    private static PersonProfile who(String name, String email) {
        return new PersonProfile(new PersonName(name), new EmailAddress(email), null, null);
    }

    private static ConvertLead convert(LeadId lead) {
        return new ConvertLead(lead, new Into.Matched(), UNDECIDED);
    }

    private void assertRefused(LeadCommand command, RefusalCode code) {
        assertThatThrownBy(() -> intake.execute(command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
