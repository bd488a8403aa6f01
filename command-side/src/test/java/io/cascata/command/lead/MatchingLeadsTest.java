package io.cascata.command.lead;

import static io.cascata.command.lead.Intake.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.account.RegisterAccount;
import io.cascata.command.decision.BatchExecutor.Outcome;
import io.cascata.command.lead.ConvertLead.Into;
import io.cascata.command.lead.ConvertLead.Purchase;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadConverted.By;
import io.cascata.events.lead.LeadMatchReviewRequested;
import io.cascata.events.lead.LeadMatchReviewRequested.Why;
import io.cascata.events.lead.LeadMatched;
import io.cascata.events.playbook.ConversionRules;
import io.cascata.events.playbook.ConversionRules.NoMatch;
import io.cascata.events.playbook.ConversionRules.SameCompany;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.MatchCandidate;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.PhoneNumber;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leads are matched, and what follows is what the rules for conversion say. */
class MatchingLeadsTest {

    private static final AccountId ACME = new AccountId("acme");

    private Intake intake;

    @BeforeEach
    void open(@TempDir Path directory) {
        intake = new Intake(directory);
        intake.execute(
                new RegisterAccount(ACME, new AccountProfile("Acme Corp", "acme.com", null, null, null, null, null)));
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    @Tag("B14")
    @Tag("C02")
    void a_strong_match_is_converted_at_once() {
        var jane = intake.captured("jane", person("Jane", "jane@acme.com", "Acme Inc."));

        intake.execute(new MatchLead(jane));

        assertThat(intake.conversionOf(jane).account()).isEqualTo(ACME);
        assertThat(intake.conversionOf(jane).by()).isEqualTo(By.MATCH);
    }

    @Test
    @Tag("C02")
    void phone_and_postcode_of_an_account_are_evidence() {
        var north = new AccountId("north");
        intake.execute(new RegisterAccount(
                north, new AccountProfile("Nordwind", null, null, null, "DE", null, null, "+49 30 1234567", "10115")));
        var person = new PersonProfile(new PersonName("Kim"), null, new PhoneNumber("030 1234567"), null);
        var kim = intake.captured("kim", new LeadProfile(person, "Nordwind", null, "DE", "10115", null));

        intake.execute(new MatchLead(kim));

        var match = intake.all(LeadMatched.class).getLast();
        assertThat(match.account()).isEqualTo(north);
        assertThat(match.candidates().getFirst().evidence())
                .extracting(MatchCandidate.MatchEvidence::kind)
                .contains("PHONE", "POSTCODE");
    }

    @Test
    @Tag("B14")
    void where_every_conversion_is_reviewed_a_strong_match_waits_for_a_person() {
        settle(true, NoMatch.NEW_ACCOUNT);
        var jane = intake.captured("jane", person("Jane", "jane@acme.com", "Acme Inc."));

        intake.execute(new MatchLead(jane));

        assertReview(jane, Why.EVERY_CONVERSION, ACME);
        intake.execute(new ConvertLead(jane, new Into.Matched(), new Purchase.Open()));
        assertThat(intake.conversionOf(jane).by()).isEqualTo(By.PERSON);
    }

    @Test
    @Tag("C04")
    void a_weak_match_is_put_before_a_named_person_and_the_lead_stays_unconverted() {
        var weak = intake.captured("weak", person("Kim", "kim@advisory.example", "Acme (via Advisory)"));

        intake.execute(new MatchLead(weak));

        assertReview(weak, Why.WEAK_MATCH, ACME);
    }

    @Test
    @Tag("C03")
    void no_match_makes_a_new_account() {
        var joe = intake.captured("joe", person("Joe", "joe@initech.com", "Initech"));

        intake.execute(new MatchLead(joe));

        assertThat(intake.conversionOf(joe).newAccount()).isTrue();
    }

    @Test
    @Tag("C04")
    void no_match_asks_the_named_person_where_accounts_are_made_by_hand() {
        settle(false, NoMatch.REVIEW);
        var joe = intake.captured("joe", person("Joe", "joe@initech.com", "Initech"));

        intake.execute(new MatchLead(joe));

        assertReview(joe, Why.NO_MATCH, null);
    }

    @Test
    @Tag("C04")
    void a_company_without_a_name_makes_no_account() {
        var joe = intake.captured("joe", person("Joe", "joe@gmail.com", "n/a"));

        intake.execute(new MatchLead(joe));

        assertReview(joe, Why.COMPANY_UNKNOWN, null);
    }

    @Test
    void the_same_match_again_says_nothing_new() {
        settle(true, NoMatch.REVIEW);
        var jane = intake.captured("jane", person("Jane", "jane@acme.com", "Acme Inc."));
        intake.execute(new MatchLead(jane));

        assertThat(intake.execute(new MatchLead(jane))).isEmpty();
    }

    @Test
    @Tag("C01")
    void what_a_person_has_decided_stands() {
        var jane = intake.captured("jane", person("Jane", "jane@acme.com", "Acme Inc."));
        intake.execute(new ConvertLead(jane, new Into.NoAccount(), new Purchase.Open()));

        assertThat(intake.execute(new MatchLead(jane))).isEmpty();
        assertThat(intake.conversionOf(jane).account()).isNull();
    }

    @Test
    @Tag("C05")
    void people_of_one_new_company_that_are_matched_together_share_one_account() {
        var ada = intake.captured("ada", person("Ada", "ada@initech.com", "Initech"));
        var bob = intake.captured("bob", person("Bob", "bob@initech.com", "Initech Inc."));
        var again = intake.captured("again", person("Ada L.", "ada+x@initech.com", "Initech"));

        var outcomes = intake.together(List.of(new MatchLead(ada), new MatchLead(bob), new MatchLead(again)));

        assertThat(outcomes).allMatch(Outcome.Accepted.class::isInstance);
        assertThat(intake.all(AccountRegistered.class)).hasSize(2);
        assertThat(intake.conversionOf(bob).account())
                .isEqualTo(intake.conversionOf(ada).account());
        assertThat(intake.conversionOf(again).contact())
                .isEqualTo(intake.conversionOf(ada).contact());
    }

    @Test
    @Tag("C05")
    void synonyms_of_the_organisation_tell_one_company() {
        var rules = ConversionRules.shipped();
        intake.execute(ConversionPlaybook.SECTION.revision(new ConversionRules(
                false,
                rules.noMatch(),
                rules.reviewer(),
                rules.strong(),
                rules.weak(),
                List.of(new SameCompany(List.of("Road Runner Supplies", "Acme"))))));
        var kim = intake.captured("kim", person("Kim", "kim@gmail.com", "Road Runner Supplies"));

        intake.execute(new MatchLead(kim));

        assertThat(intake.conversionOf(kim).account()).isEqualTo(ACME);
        assertThat(intake.all(LeadMatched.class).getFirst().rulesVersion()).isEqualTo(1);
    }

    private void settle(boolean reviewEvery, NoMatch noMatch) {
        intake.execute(ConversionPlaybook.SECTION.revision(new ConversionRules(
                reviewEvery, noMatch, "rita", new BigDecimal("0.9"), new BigDecimal("0.6"), List.of())));
    }

    private void assertReview(LeadId lead, Why why, @Nullable AccountId proposed) {
        var review = intake.all(LeadMatchReviewRequested.class);
        assertThat(review).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(lead);
            assertThat(one.why()).isEqualTo(why);
            assertThat(one.proposed()).isEqualTo(proposed);
            assertThat(one.reviewer()).isNotBlank();
        });
        assertThat(intake.all(LeadConverted.class)).isEmpty();
    }
}
