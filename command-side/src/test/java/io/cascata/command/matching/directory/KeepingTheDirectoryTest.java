package io.cascata.command.matching.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.matching.mail.MailIdentity;
import io.cascata.command.matching.mail.WebDomain;
import io.cascata.command.matching.name.CompanyName;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the directory knows after it was told something. */
@Tag("C01")
class KeepingTheDirectoryTest {

    private static final AccountId ACME = new AccountId("acme");
    private static final AccountId OTHER = new AccountId("other");
    private static final ContactId JANE = new ContactId("jane");
    private static final OpportunityId DEAL = new OpportunityId("deal");
    private static final SolutionId PAYROLL = new SolutionId("payroll");
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private final AccountDirectory directory = new AccountDirectory();

    @BeforeEach
    void tell() {
        directory.account(ACME, facts("Acme Inc", "acme.com", "089 1234567", THEN));
        directory.account(OTHER, facts("Zorbex", null, null, THEN));
    }

    @Test
    void a_revised_account_is_found_by_what_is_true_now_alone() {
        directory.account(ACME, facts("Apex", "apex.com", "030 7654321", THEN));

        assertThat(found(name("Acme"))).isEmpty();
        assertThat(found(at("acme.com"))).isEmpty();
        assertThat(found(phone("0891234567"))).isEmpty();
        assertThat(found(name("Apex"))).containsExactly(ACME);
        assertThat(found(at("www.apex.com"))).containsExactly(ACME);
        assertThat(found(phone("0307654321"))).containsExactly(ACME);
        assertThat(directory.size()).isEqualTo(2);
        assertThat(directory.bearers("acme")).isZero();
    }

    @Test
    void a_revised_account_is_as_old_as_before() {
        directory.account(ACME, facts("Acme", null, null, THEN.plusSeconds(1)));
        directory.account(OTHER, facts("Zorbex", null, null, THEN.minusSeconds(1)));

        assertThat(directory.listing(ACME).orElseThrow().since()).isEqualTo(THEN);
        assertThat(directory.listing(OTHER).orElseThrow().since()).isEqualTo(THEN.minusSeconds(1));
    }

    @Test
    void people_are_counted_where_they_belong_now() {
        contact(JANE, "jane@acme.com", ACME);
        contact(JANE, "jane@acme.com", ACME);
        assertThat(prospect(ACME, at("acme.com")))
                .extracting(Prospect::contacts, Prospect::contactsAtDomains)
                .containsExactly(1, 1);

        directory.contactJoined(JANE, OTHER);

        assertThat(prospect(ACME, at("acme.com")))
                .extracting(Prospect::contacts, Prospect::contactsAtDomains)
                .containsExactly(0, 0);
        assertThat(prospect(OTHER, at("acme.com")))
                .extracting(Prospect::contacts, Prospect::contactsAtDomains)
                .containsExactly(1, 1);
    }

    @Test
    void a_revised_person_is_known_by_the_new_address_alone() {
        contact(JANE, "jane@acme.com", ACME);

        directory.contact(JANE, new EmailAddress("jane@zorbex.com"));

        assertThat(known("jane@acme.com")).isEmpty();
        assertThat(known("Jane+x@zorbex.com")).contains(JANE);
        assertThat(found(at("zorbex.com"))).containsExactly(ACME);
        assertThat(directory.accountOf(JANE)).contains(ACME);
    }

    @Test
    void of_two_people_with_one_address_the_first_is_known_until_it_changes() {
        contact(JANE, "jane@acme.com", ACME);
        contact(new ContactId("again"), "jane@acme.com", OTHER);
        assertThat(known("jane@acme.com")).contains(JANE);

        directory.contact(JANE, null);

        assertThat(known("jane@acme.com")).contains(new ContactId("again"));
    }

    @Test
    void people_may_be_told_before_their_account() {
        var later = new AccountId("later");
        contact(JANE, "jane@later.com", later);
        assertThat(found(at("later.com"))).isEmpty();

        directory.account(later, facts("Later", null, null, THEN));

        assertThat(found(at("later.com"))).containsExactly(later);
    }

    @Test
    void an_opportunity_is_open_until_it_closes_and_a_win_makes_a_customer() {
        directory.opportunityOpened(DEAL, ACME, PAYROLL);
        assertThat(acme(PAYROLL))
                .extracting(Prospect::openForSolution, Prospect::customer)
                .containsExactly(true, false);
        assertThat(acme(new SolutionId("other")).openForSolution()).isFalse();

        directory.opportunityClosed(DEAL, true);
        assertThat(acme(PAYROLL))
                .extracting(Prospect::openForSolution, Prospect::customer)
                .containsExactly(false, true);

        directory.opportunityReopened(DEAL);
        assertThat(acme(PAYROLL))
                .extracting(Prospect::openForSolution, Prospect::customer)
                .containsExactly(true, false);

        directory.opportunityClosed(DEAL, false);
        assertThat(acme(PAYROLL))
                .extracting(Prospect::openForSolution, Prospect::customer)
                .containsExactly(false, false);
    }

    @Test
    void an_opportunity_that_was_never_opened_cannot_close() {
        assertThatThrownBy(() -> directory.opportunityClosed(DEAL, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("opportunity 'deal' has not been opened");
    }

    @Test
    void similar_names_are_found_up_to_the_number_asked_for() {
        for (int number = 0; number < 30; number++) {
            directory.account(
                    new AccountId("x" + number),
                    facts("Zorbexia " + (char) ('a' + number % 26) + number, null, null, THEN));
        }

        assertThat(found(probe(List.of(CompanyName.of("Zorbexya")), Set.of(), null, null, 10)))
                .hasSize(10);
        assertThat(found(name("Zorbexx"))).contains(OTHER);
    }

    private void contact(ContactId id, String email, AccountId account) {
        directory.contact(id, new EmailAddress(email));
        directory.contactJoined(id, account);
    }

    private Optional<ContactId> known(String email) {
        return directory.contactWith(MailIdentity.of(email).orElseThrow());
    }

    private List<AccountId> found(Probe probe) {
        return directory.find(probe).stream()
                .map(found -> found.listing().account())
                .toList();
    }

    private Prospect prospect(AccountId account, Probe probe) {
        return directory.find(probe).stream()
                .filter(found -> found.listing().account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private Prospect acme(SolutionId solution) {
        return prospect(ACME, probe(List.of(CompanyName.of("Acme")), Set.of(), null, solution, 0));
    }

    private static Probe name(String name) {
        return probe(List.of(CompanyName.of(name)), Set.of(), null, null, 50);
    }

    private static Probe at(String domain) {
        return probe(List.of(), Set.of(WebDomain.ofUrl(domain).orElseThrow()), null, null, 50);
    }

    private static Probe phone(String number) {
        return probe(List.of(), Set.of(), PhoneKey.of(new PhoneNumber(number)).orElseThrow(), null, 50);
    }

    private static Probe probe(
            List<CompanyName> names, Set<WebDomain> domains, PhoneKey phone, SolutionId solution, int most) {
        return new Probe(names, domains, phone, solution, most);
    }

    private static AccountFacts facts(String name, String website, String phone, Instant since) {
        return new AccountFacts(name, website, null, null, phone == null ? null : new PhoneNumber(phone), null, since);
    }
}
