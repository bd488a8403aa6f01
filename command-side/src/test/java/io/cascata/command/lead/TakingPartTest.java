package io.cascata.command.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.account.RegisterAccount;
import io.cascata.command.opportunity.OpenOpportunity;
import io.cascata.command.playbook.OpportunityPlaybook;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.playbook.CreationPoint;
import io.cascata.events.playbook.OpportunityRules;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.IdentificationWay;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People of an account are converted, and take part in what it decides about. */
class TakingPartTest {

    private static final AccountId ACME = new AccountId("acme");
    private static final OpportunityId DEAL = new OpportunityId("o-1");

    private Intake intake;

    @BeforeEach
    void open(@TempDir Path directory) {
        intake = new Intake(directory);
        intake.execute(
                new RegisterAccount(ACME, new AccountProfile("Acme Corp", "acme.com", null, null, null, null, null)));
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

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    @Tag("C08")
    @Tag("E02")
    void a_second_person_who_asks_for_the_same_is_proposed_for_the_group() {
        var kim = interested("kim", "crm");

        intake.execute(new MatchLead(kim));

        assertThat(intake.all(MemberProposed.class)).singleElement().satisfies(proposed -> {
            assertThat(proposed.contact()).isEqualTo(intake.conversionOf(kim).contact());
            assertThat(proposed.identification().way()).isEqualTo(IdentificationWay.INBOUND);
        });
        assertThat(intake.conversionOf(kim).opportunity()).isNull();
        assertThat(intake.all(ContactRoleAdded.class)).isEmpty();
    }

    @Test
    @Tag("C08")
    @Tag("C06")
    void a_second_person_who_asks_for_something_else_begins_another_purchase() {
        beginAt(CanonicalStage.ENGAGED);
        var kim = interested("kim", "payroll");

        intake.execute(new MatchLead(kim));

        assertThat(intake.all(MemberProposed.class)).isEmpty();
        var opened = intake.all(OpportunityOpened.class).getLast();
        assertThat(opened.situation().solution()).isEqualTo(new SolutionId("payroll"));
        assertThat(opened.situation().account()).isEqualTo(ACME);
        assertThat(opened.openedFrom()).isEqualTo(OpenedFrom.LEAD_CONVERSION);
        assertThat(intake.conversionOf(kim).opportunity()).isEqualTo(opened.id());
        assertThat(intake.all(ContactRoleAdded.class))
                .extracting(ContactRoleAdded::contact)
                .containsExactly(intake.conversionOf(kim).contact());
    }

    @Test
    @Tag("C06")
    void where_acquisitions_begin_later_a_conversion_opens_none() {
        beginAt(CanonicalStage.QUALIFIED);
        var kim = interested("kim", "payroll");

        intake.execute(new MatchLead(kim));

        assertThat(intake.all(OpportunityOpened.class)).hasSize(1);
        assertThat(intake.conversionOf(kim).opportunity()).isNull();
    }

    @Test
    @Tag("C06")
    void nobody_knows_what_a_person_without_an_interest_would_buy() {
        beginAt(CanonicalStage.ENGAGED);
        var kim = intake.captured("kim", Intake.person("Kim", "kim@acme.com", "Acme"));

        intake.execute(new MatchLead(kim));

        assertThat(intake.all(OpportunityOpened.class)).hasSize(1);
    }

    private void beginAt(CanonicalStage stage) {
        var rules = OpportunityRules.shipped();
        intake.execute(OpportunityPlaybook.SECTION.revision(new OpportunityRules(
                rules.enabledTypes(),
                rules.contractRequired(),
                rules.roles(),
                null,
                List.of(new CreationPoint(OpportunityType.ACQUISITION, stage)))));
    }

    private LeadId interested(String id, String solution) {
        var person = new PersonProfile(new PersonName(id), new EmailAddress(id + "@acme.com"), null, null);
        return intake.captured(id, new LeadProfile(person, "Acme Inc.", null, null, null, new SolutionId(solution)));
    }
}
