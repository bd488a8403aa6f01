package io.cascata.command.matching;

import static io.cascata.command.matching.DecidingRule.BELOW_THRESHOLD;
import static io.cascata.command.matching.DecidingRule.HIGHEST_SCORE;
import static io.cascata.command.matching.DecidingRule.KNOWN_CONTACT;
import static io.cascata.command.matching.DecidingRule.NO_CANDIDATE;
import static io.cascata.command.matching.DecidingRule.OLDEST_ACCOUNT;
import static io.cascata.command.matching.Evidence.Kind.ACRONYM;
import static io.cascata.command.matching.Evidence.Kind.CLOSE_NAME;
import static io.cascata.command.matching.Evidence.Kind.EXACT_NAME;
import static io.cascata.command.matching.Evidence.Kind.SYNONYM;
import static io.cascata.command.matching.Evidence.Kind.WEBSITE_DOMAIN;
import static io.cascata.command.matching.Links.assertNone;
import static io.cascata.command.matching.Links.assertStrong;
import static io.cascata.command.matching.Links.assertWeak;
import static io.cascata.command.matching.Links.candidate;
import static io.cascata.command.matching.Links.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.matching.mail.ProviderKind;
import io.cascata.events.id.ContactId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The cases that vendors describe, one by one. */
@Tag("C01")
class MatchingLeadsTest {

    private final Crm crm = new Crm();

    @Test
    @Tag("C05")
    void legal_forms_do_not_matter() {
        var result = crm.account("acme", "Acme Corp", "acme.com").match("jane@acme.com", "Acme Inc.");

        assertStrong(result, "acme", HIGHEST_SCORE);
        assertThat(evidence(result, "acme")).containsExactly(EXACT_NAME, WEBSITE_DOMAIN);
        assertThat(candidate(result, "acme").score()).isEqualByComparingTo("1.9");
    }

    @Test
    void a_free_mail_domain_is_no_evidence_but_the_exact_name_is_enough() {
        var result = crm.account("acme", "Acme", "acme.com").match("j@gmail.com", "Acme");

        assertStrong(result, "acme", HIGHEST_SCORE);
        assertThat(evidence(result, "acme")).containsExactly(EXACT_NAME);
        assertThat(result.mail()).isEqualTo(ProviderKind.FREE);
    }

    @Test
    void free_mail_without_a_company_matches_nobody() {
        var result = crm.account("mail", "Gmail", "gmail.com")
                .contact("mail", "somebody@gmail.com")
                .match("j@gmail.com", null);

        assertNone(result, NO_CANDIDATE);
        assertThat(result.candidates()).isEmpty();
    }

    @Test
    void a_part_of_the_name_and_the_domain_match() {
        var result = crm.account("ct", "ChevronTexaco", "chevron.com").match("x@chevron.com", "Chevron");

        assertStrong(result, "ct", HIGHEST_SCORE);
        assertThat(evidence(result, "ct")).containsExactly(CLOSE_NAME, WEBSITE_DOMAIN);
    }

    @Test
    void an_acronym_and_the_domain_match() {
        var result =
                crm.account("elt", "Express Logistics Transport", "elt.com").match("x@elt.com", "ELT");

        assertStrong(result, "elt", HIGHEST_SCORE);
        assertThat(evidence(result, "elt")).containsExactly(ACRONYM, WEBSITE_DOMAIN);
    }

    @Test
    void an_acronym_at_another_domain_is_worth_a_look() {
        var result = crm.account("elt", "Express Logistics Transport", "express-logistics.com")
                .match("x@elt.com", "ELT");

        assertWeak(result, "elt", HIGHEST_SCORE);
        assertThat(candidate(result, "elt").remarks()).containsExactly(Remark.ACRONYM_ALONE);
    }

    @Test
    void one_company_of_two_names_is_found_only_by_the_table_of_synonyms() {
        crm.account("alphabet", "Alphabet Inc.", "abc.xyz");
        assertNone(crm.match("x@google.com", "Google"), NO_CANDIDATE);

        crm.with(MatchingRules.defaults().with(new Synonyms(List.of(List.of("Google LLC", "Alphabet")))));

        assertStrong(crm.match("x@google.com", "Google"), "alphabet", HIGHEST_SCORE);
        assertThat(evidence(crm.match("x@google.com", "Google"), "alphabet")).containsExactly(SYNONYM);
    }

    @Test
    void of_two_accounts_at_one_domain_the_older_is_taken() {
        var result = crm.since("a-newer", "One", "example.com", "2020-02-25T00:00:00Z")
                .since("older", "Two", "https://www.example.com/", "2020-01-01T00:00:00Z")
                .match("x@example.com", null);

        assertStrong(result, "older", OLDEST_ACCOUNT);
        assertThat(result.candidates()).hasSize(2);
    }

    @Test
    void of_two_accounts_of_one_name_the_one_at_the_domain_is_taken() {
        crm.account("us", "Acme", "acme.com", "US", null).account("de", "Acme Deutschland", "acme.de", "DE", null);

        assertStrong(crm.match("x@acme.de", "Acme GmbH"), "de", HIGHEST_SCORE);
        assertStrong(crm.match(Crm.from("Germany", "x@acme.de", "Acme GmbH")), "de", HIGHEST_SCORE);
    }

    @Test
    void the_registrable_domain_counts_whatever_stands_before_it() {
        crm.account("uk", "Acme UK", "acme.co.uk").account("other", "Other Ltd", "other.co.uk");

        assertStrong(crm.match("x@mail.acme.co.uk", null), "uk", HIGHEST_SCORE);
    }

    @Test
    void a_domain_alone_is_worth_a_look_where_another_company_is_named() {
        crm.account("bigcorp", "BigCorp", "bigcorp.com");
        var lead = Crm.lead("x@bigcorp.com", "Totally Different Ltd");

        assertWeak(crm.match(lead), "bigcorp", HIGHEST_SCORE);
        assertThat(candidate(crm.match(lead), "bigcorp").remarks()).containsExactly(Remark.DOMAIN_ALONE);
        crm.with(MatchingRules.defaults().with(MatchingRules.DomainAlone.ALWAYS));
        assertStrong(crm.match(lead), "bigcorp", HIGHEST_SCORE);
        crm.with(MatchingRules.defaults().with(MatchingRules.DomainAlone.NEVER));
        assertWeak(crm.match("x@bigcorp.com", null), "bigcorp", HIGHEST_SCORE);
    }

    @Test
    void who_writes_for_another_company_is_looked_at_by_a_person() {
        crm.account("acme", "Acme", "acme.com").account("advisory", "Advisory", "advisory.com");

        var result = crm.match("consultant@advisory.com", "Acme (via Advisory)");

        assertWeak(result, "acme", HIGHEST_SCORE);
        assertThat(candidate(result, "acme").remarks()).containsExactly(Remark.NAME_BESIDE_ANOTHER);
        assertThat(candidate(result, "advisory").remarks()).containsExactly(Remark.DOMAIN_ALONE);
        assertWeak(crm.match("consultant@advisory.com", "Acme via Advisory"), "acme", HIGHEST_SCORE);
    }

    @Test
    @Tag("C05")
    @Tag("C08")
    void the_second_lead_of_a_contact_is_the_contact() {
        crm.account("acme", "Acme", "acme.com").contact("acme", "jane@acme.com");

        var result = crm.match("Jane+fair@ACME.com", "Something Else");

        assertStrong(result, "acme", KNOWN_CONTACT);
        assertThat(result.knownContact()).isEqualTo(new ContactId("contact-1"));
    }

    @Test
    @Tag("C05")
    void a_known_contact_without_an_account_is_named_and_the_account_is_matched() {
        crm.account("acme", "Acme", "acme.com");
        crm.directory.contact(
                new ContactId("jane"), Crm.lead("jane@gmail.com", null).email());

        var result = crm.match("jane@gmail.com", "Acme");

        assertStrong(result, "acme", HIGHEST_SCORE);
        assertThat(result.knownContact()).isEqualTo(new ContactId("jane"));
    }

    @Test
    void nobody_like_it_is_no_match() {
        crm.account("acme", "Acme", "acme.com");

        assertNone(crm.match("x@zorbex.com", "Zorbex"), NO_CANDIDATE);
        assertNone(crm.match("x@gmail.com", "Acme Trading"), BELOW_THRESHOLD);
        assertNone(crm.match(LeadFacts.of(null, null)), NO_CANDIDATE);
    }
}
