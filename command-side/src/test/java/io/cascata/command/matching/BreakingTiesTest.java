package io.cascata.command.matching;

import static io.cascata.command.matching.DecidingRule.CUSTOMER;
import static io.cascata.command.matching.DecidingRule.DOMAIN_EQUALITY;
import static io.cascata.command.matching.DecidingRule.FAMILY_MEMBER_WITH_DOMAIN;
import static io.cascata.command.matching.DecidingRule.HIGHEST_SCORE;
import static io.cascata.command.matching.DecidingRule.LOWEST_ID;
import static io.cascata.command.matching.DecidingRule.MOST_CONTACTS;
import static io.cascata.command.matching.DecidingRule.OLDEST_ACCOUNT;
import static io.cascata.command.matching.DecidingRule.OPEN_OPPORTUNITY;
import static io.cascata.command.matching.DecidingRule.PARENT_OF_FAMILY;
import static io.cascata.command.matching.DecidingRule.SAME_COUNTRY;
import static io.cascata.command.matching.Links.assertStrong;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.SolutionId;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Accounts whose scores are equal or nearly so; of each pair the rule asked before would choose neither. */
@Tag("C01")
class BreakingTiesTest {

    private final Crm crm = new Crm();
    private final LeadFacts lead = Crm.from("DE", "x@gmail.com", "Acme");

    @Test
    void the_account_at_the_domain_comes_first() {
        // the exact name with the country against it and the domain score nearly alike
        crm.with(rulesWithTie("0.5"))
                .account("named", "Acme")
                .open("named", Crm.PAYROLL)
                .account("at-domain", "Acme Group", "acme.com");

        assertStrong(crm.match(Crm.from("DE", "x@acme.com", "Acme")), "at-domain", DOMAIN_EQUALITY);
    }

    @Test
    void then_one_with_an_open_opportunity_for_the_same_solution() {
        crm.account("customer", "Acme").won("customer");
        crm.account("otherwise-open", "Acme").open("otherwise-open", new SolutionId("anvils"));
        crm.account("open", "Acme").open("open", Crm.PAYROLL);

        assertStrong(crm.match(lead), "open", OPEN_OPPORTUNITY);
    }

    @Test
    void then_a_customer_before_a_prospect() {
        crm.account("near", "Acme", null, "DE", null)
                .account("customer", "Acme")
                .won("customer");

        assertStrong(crm.match(lead), "customer", CUSTOMER);
    }

    @Test
    void then_one_in_the_same_country() {
        crm.account("crowded", "Acme")
                .contact("crowded", "a@gmail.com")
                .account("z-near", "Acme", null, "Germany", null);

        assertStrong(crm.match(lead), "z-near", SAME_COUNTRY);
    }

    @Test
    void then_the_one_with_most_contacts() {
        crm.since("oldest", "Acme", null, "2010-01-01T00:00:00Z")
                .contact("oldest", "a@gmail.com")
                .account("z-crowded", "Acme")
                .contact("z-crowded", "b@gmail.com")
                .contact("z-crowded", "c@gmail.com");

        assertStrong(crm.match(lead), "z-crowded", MOST_CONTACTS);
    }

    @Test
    void then_the_oldest() {
        crm.account("a", "Acme").since("z-oldest", "Acme", null, "2010-01-01T00:00:00Z");

        assertStrong(crm.match(lead), "z-oldest", OLDEST_ACCOUNT);
    }

    @Test
    void then_the_lowest_id() {
        crm.account("b", "Acme").account("a", "Acme").account("c", "Acme");

        assertStrong(crm.match(lead), "a", LOWEST_ID);
        assertThat(crm.match(lead).candidates())
                .extracting(Candidate::account)
                .containsExactly(new AccountId("a"), new AccountId("b"), new AccountId("c"));
    }

    @Test
    void scores_up_to_five_hundredths_apart_are_equal() {
        var weights = MatchingRules.Weights.defaults();
        crm.since("named", "Acme", null, "2020-01-01T00:00:00Z").since("slip", "Acmey", null, "2010-01-01T00:00:00Z");

        crm.with(rules(withSlip(weights, "0.95"), "0.05"));
        assertStrong(crm.match(lead), "slip", OLDEST_ACCOUNT);
        crm.with(rules(withSlip(weights, "0.949"), "0.05"));
        assertStrong(crm.match(lead), "named", HIGHEST_SCORE);
    }

    @Test
    void of_a_family_the_most_specific_account_at_the_domain_is_meant() {
        crm.account("group", "Acme", "acme.com", null, null)
                .account("europe", "Acme", "acme.com", null, "group")
                .account("other", "Acme", null, null, "group");

        assertStrong(crm.match("x@acme.com", null), "europe", FAMILY_MEMBER_WITH_DOMAIN);
    }

    @Test
    void a_relative_at_the_domain_goes_before_a_better_name() {
        crm.with(rules(MatchingRules.Weights.defaults(), "0.0"))
                .reachable("group", "Acme", "+49 89 1234567", "80331")
                .account("europe", "Acme Europe", "acme.eu", null, "group");
        var lead = new LeadFacts(
                "Acme", Crm.lead("x@acme.eu", null).email(), null, phone("089 1234567"), "80331", null, null);

        assertStrong(crm.match(lead), "europe", FAMILY_MEMBER_WITH_DOMAIN);
    }

    @Test
    void of_a_family_at_other_domains_the_parent_is_meant() {
        crm.account("a-child", "Acme", "acme.de", null, "middle")
                .account("middle", "Acme", "acme.eu", null, "group")
                .account("group", "Acme", "acme.com", null, null);

        assertStrong(crm.match(lead), "group", PARENT_OF_FAMILY);
    }

    @Test
    void accounts_that_are_parents_of_each_other_end_no_match() {
        crm.account("b", "Acme", null, null, "a")
                .account("a", "Acme", null, null, "b")
                .account("c", "Acme");

        assertThat(crm.match(lead).strength()).isEqualTo(Strength.STRONG);
    }

    private static io.cascata.events.value.PhoneNumber phone(String number) {
        return new io.cascata.events.value.PhoneNumber(number);
    }

    private static MatchingRules rulesWithTie(String tie) {
        return rules(MatchingRules.Weights.defaults(), tie);
    }

    private static MatchingRules rules(MatchingRules.Weights weights, String tie) {
        var usual = MatchingRules.defaults();
        var bands = usual.thresholds();
        return new MatchingRules(
                weights,
                new MatchingRules.Thresholds(
                        bands.strong(), bands.weak(), new BigDecimal(tie), bands.closeName(), bands.severalContacts()),
                usual.domainAlone(),
                usual.synonyms(),
                usual.mostCandidates());
    }

    private static MatchingRules.Weights withSlip(MatchingRules.Weights usual, String slip) {
        return new MatchingRules.Weights(
                usual.exactName(),
                usual.sameWords(),
                new BigDecimal(slip),
                usual.closeName(),
                usual.acronym(),
                usual.websiteDomain(),
                usual.severalContacts(),
                usual.oneContact(),
                usual.phone(),
                usual.postcode(),
                usual.countryConflict());
    }
}
