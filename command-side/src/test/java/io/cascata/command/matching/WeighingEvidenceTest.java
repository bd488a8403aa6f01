package io.cascata.command.matching;

import static io.cascata.command.matching.DecidingRule.BELOW_THRESHOLD;
import static io.cascata.command.matching.DecidingRule.HIGHEST_SCORE;
import static io.cascata.command.matching.DecidingRule.NO_CANDIDATE;
import static io.cascata.command.matching.Evidence.Kind.CLOSE_NAME;
import static io.cascata.command.matching.Evidence.Kind.COUNTRY_CONFLICT;
import static io.cascata.command.matching.Evidence.Kind.EXACT_NAME;
import static io.cascata.command.matching.Evidence.Kind.ONE_CONTACT_AT_DOMAIN;
import static io.cascata.command.matching.Evidence.Kind.PHONE;
import static io.cascata.command.matching.Evidence.Kind.POSTCODE;
import static io.cascata.command.matching.Evidence.Kind.SAME_WORDS;
import static io.cascata.command.matching.Evidence.Kind.SEVERAL_CONTACTS_AT_DOMAIN;
import static io.cascata.command.matching.Evidence.Kind.SPELLING_SLIP;
import static io.cascata.command.matching.Evidence.Kind.WEBSITE_DOMAIN;
import static io.cascata.command.matching.Links.assertNone;
import static io.cascata.command.matching.Links.assertStrong;
import static io.cascata.command.matching.Links.assertWeak;
import static io.cascata.command.matching.Links.candidate;
import static io.cascata.command.matching.Links.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.matching.mail.ProviderKind;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.PhoneNumber;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What each piece of evidence adds, and what takes some away. */
@Tag("C01")
class WeighingEvidenceTest {

    private final Crm crm = new Crm();

    @Test
    void one_contact_at_the_domain_is_worth_a_look_and_two_a_little_more() {
        crm.account("acme", "Acme").contact("acme", "a@acme.com");
        var one = crm.match("x@acme.com", null);
        crm.contact("acme", "b@mail.acme.com");
        var two = crm.match("x@acme.com", null);

        assertWeak(one, "acme", HIGHEST_SCORE);
        assertThat(evidence(one, "acme")).containsExactly(ONE_CONTACT_AT_DOMAIN);
        assertThat(candidate(one, "acme").score()).isEqualByComparingTo("0.6");
        assertWeak(two, "acme", HIGHEST_SCORE);
        assertThat(evidence(two, "acme")).containsExactly(SEVERAL_CONTACTS_AT_DOMAIN);
        assertThat(candidate(two, "acme").score()).isEqualByComparingTo("0.8");
    }

    @Test
    void a_close_name_weighs_six_tenths_of_its_likeness() {
        crm.account("acme", "Acme Europe", "acme.com");

        var result = crm.match("x@acme.com", "Acme");

        assertThat(evidence(result, "acme")).containsExactly(CLOSE_NAME, WEBSITE_DOMAIN);
        assertThat(candidate(result, "acme").score()).isBetween(new BigDecimal("1.41"), new BigDecimal("1.45"));
    }

    @Test
    void a_close_name_needs_phone_and_postcode_to_be_strong() {
        crm.reachable("acme", "Acme Europe", "+49 (0)89 123 456-70", "80 331");

        assertNone(crm.match("x@gmail.com", "Acme"), BELOW_THRESHOLD);
        assertWeak(crm.match(reachable("Acme", "089 12345670", null, null)), "acme", HIGHEST_SCORE);
        var both = crm.match(reachable("Acme", "089 12345670", "80331", null));
        assertStrong(both, "acme", HIGHEST_SCORE);
        assertThat(evidence(both, "acme")).containsExactly(CLOSE_NAME, PHONE, POSTCODE);
    }

    @Test
    void a_phone_number_alone_finds_the_account_but_links_nobody() {
        crm.reachable("acme", "Acme", "+49 89 1234567", "80331");

        var result = crm.match(reachable("Zorbex", "0049 89 1234567", null, null));

        assertNone(result, BELOW_THRESHOLD);
        assertThat(candidate(result, "acme").score()).isEqualByComparingTo("0.3");
        assertThat(result.toString()).doesNotContain("1234567");
    }

    @Test
    void another_country_takes_from_the_score_and_an_unknown_one_does_not() {
        crm.account("acme", "Acme", null, "United States", null);

        var there = crm.match(reachable("Acme", null, null, "US"));
        var elsewhere = crm.match(reachable("Acme", null, null, "Frankreich"));

        assertStrong(there, "acme", HIGHEST_SCORE);
        assertStrong(crm.match(reachable("Acme", null, null, "Atlantis")), "acme", HIGHEST_SCORE);
        assertWeak(elsewhere, "acme", HIGHEST_SCORE);
        assertThat(evidence(elsewhere, "acme")).containsExactly(EXACT_NAME, COUNTRY_CONFLICT);
        assertThat(candidate(elsewhere, "acme").score()).isEqualByComparingTo("0.7");
    }

    @Test
    void everything_in_a_leads_profile_is_weighed() {
        var jane = new PersonProfile(null, new EmailAddress("jane@acme.com"), new PhoneNumber("089 1234567"), null);
        var profile = new LeadProfile(jane, "Acme", "acme.com", "DE", "80331", Crm.PAYROLL);

        assertThat(LeadFacts.of(profile))
                .isEqualTo(new LeadFacts("Acme", jane.email(), "acme.com", jane.phone(), "80331", "DE", Crm.PAYROLL));
    }

    @Test
    void an_acronym_in_another_country_is_not_worth_a_look() {
        crm.account("elt", "Express Logistics Transport", null, "US", null);

        assertWeak(crm.match(reachable("ELT", null, null, "US")), "elt", HIGHEST_SCORE);
        assertNone(crm.match(reachable("ELT", null, null, "DE")), BELOW_THRESHOLD);
    }

    @Test
    void the_website_of_a_lead_counts_like_its_mail() {
        crm.account("acme", "Acme", "https://www.acme.com/en");
        var lead = new LeadFacts(null, Crm.lead("j@gmail.com", null).email(), "shop.acme.com", null, null, null, null);

        assertStrong(crm.match(lead), "acme", HIGHEST_SCORE);
    }

    @Test
    void a_disposable_domain_is_no_evidence_either() {
        crm.account("odd", "Odd", "mailinator.com").contact("odd", "a@mailinator.com");

        var result = crm.match("x@mailinator.com", null);

        assertNone(result, NO_CANDIDATE);
        assertThat(result.mail()).isEqualTo(ProviderKind.DISPOSABLE);
    }

    @Test
    void a_slip_in_a_long_word_is_nearly_the_exact_name() {
        crm.account("toyota", "Toyota Motor Corporation");

        var result = crm.match("x@gmail.com", "Tayota Motor Corp.");

        assertStrong(result, "toyota", HIGHEST_SCORE);
        assertThat(evidence(result, "toyota")).containsExactly(SPELLING_SLIP);
    }

    @Test
    void a_slip_is_not_believed_of_a_lead_that_is_known_to_be_elsewhere() {
        crm.account("toyota", "Toyota", "toyota.com");

        assertThat(crm.match("x@tayota.com", "Tayota").account()).isNull();
        assertStrong(crm.match("x@toyota.com", "Tayota"), "toyota", HIGHEST_SCORE);
    }

    @Test
    void a_word_that_others_are_called_by_is_no_slip() {
        crm.account("health", "Cardinal Health");
        assertStrong(crm.match("x@gmail.com", "Cardinal Wealth"), "health", HIGHEST_SCORE);

        crm.account("w1", "Alpha Wealth").account("w2", "Beta Wealth").account("w3", "Gamma Wealth");

        assertNone(crm.match("x@gmail.com", "Cardinal Wealth"), BELOW_THRESHOLD);
    }

    @Test
    void the_same_words_in_another_order_are_nearly_the_exact_name() {
        crm.account("bank", "First International Bank");

        var result = crm.match("x@gmail.com", "First Bank Int'l");

        assertStrong(result, "bank", HIGHEST_SCORE);
        assertThat(evidence(result, "bank")).containsExactly(SAME_WORDS);
    }

    @Test
    void legal_forms_of_two_companies_leave_it_to_a_person() {
        crm.account("ag", "Zorbex AG", "zorbex.com");

        var result = crm.match("x@gmail.com", "Zorbex GmbH");

        assertWeak(result, "ag", HIGHEST_SCORE);
        assertThat(candidate(result, "ag").remarks()).containsExactly(Remark.ANOTHER_LEGAL_PERSON);
        assertStrong(crm.match("x@zorbex.com", "Zorbex GmbH"), "ag", HIGHEST_SCORE);
        assertStrong(crm.match("x@gmail.com", "Zorbex Inc"), "ag", HIGHEST_SCORE);
    }

    @Test
    void a_remark_in_brackets_leaves_it_to_a_person_unless_the_account_is_called_so() {
        crm.account("group", "Zorbex");
        assertWeak(crm.match("x@gmail.com", "Zorbex (Austria)"), "group", HIGHEST_SCORE);

        crm.account("austria", "Zorbex Austria");

        assertStrong(crm.match("x@gmail.com", "Zorbex (Austria)"), "austria", HIGHEST_SCORE);
    }

    @Test
    void what_people_type_for_no_company_is_no_name() {
        crm.account("odd", "N/A").account("student", "Student");

        assertNone(crm.match("x@gmail.com", "n/a"), NO_CANDIDATE);
        assertNone(crm.match("x@gmail.com", "Student"), NO_CANDIDATE);
    }

    @Test
    void a_result_keeps_as_many_candidates_as_the_rules_say_and_counts_them_all() {
        for (int number = 10; number < 40; number++) {
            crm.account("a" + number, "Acme");
        }

        var result = crm.match("x@gmail.com", "Acme");

        assertThat(result.candidates()).hasSize(MatchingRules.defaults().mostCandidates());
        assertThat(result.considered()).isEqualTo(30);
    }

    private static LeadFacts reachable(String company, String phone, String postcode, String country) {
        return new LeadFacts(
                company, null, null, phone == null ? null : new PhoneNumber(phone), postcode, country, null);
    }
}
