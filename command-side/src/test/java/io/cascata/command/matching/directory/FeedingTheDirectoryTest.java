package io.cascata.command.matching.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.matching.mail.MailIdentity;
import io.cascata.command.matching.name.CompanyName;
import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountProfileRevised;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.contact.ContactJoinedAccount;
import io.cascata.events.contact.ContactProfileRevised;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.PhoneNumber;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The directory as the events of the log tell it. */
@Tag("C01")
class FeedingTheDirectoryTest {

    private static final AccountId ACME = new AccountId("acme");
    private static final AccountId OTHER = new AccountId("other");
    private static final ContactId JANE = new ContactId("jane");
    private static final OpportunityId DEAL = new OpportunityId("deal");
    private static final SolutionId PAYROLL = new SolutionId("payroll");
    private static final StageRef TARGETED = new StageRef(new StageKey("targeted"), 1, CanonicalStage.DETECTED);
    private static final StageRef WON = new StageRef(new StageKey("won"), 2, CanonicalStage.CLOSED_WON);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private final AccountDirectory directory = new AccountDirectory();
    private final DirectoryFeed feed = new DirectoryFeed(directory);

    @Test
    void accounts_are_known_as_last_revised_and_since_they_were_registered() {
        var acme = AccountProfile.named("Acme");
        var revised = new AccountProfile("Apex", "apex.com", null, null, "US", null, OTHER);

        tell(new AccountRegistered(ACME, acme));
        feed.tell(new AccountProfileRevised(ACME, revised, acme), THEN.plusSeconds(60));

        assertThat(directory.listing(ACME)).contains(Listing.of(ACME, AccountFacts.of(revised, THEN)));
    }

    @Test
    void phone_and_postcode_are_those_of_the_last_profile() {
        var acme = new AccountProfile("Acme", null, null, null, null, null, null, "+49 30 1234567", "10115");
        var moved = new AccountProfile("Acme", null, null, null, null, null, null, "+49 30 1234567", "20095");
        tell(new AccountRegistered(ACME, acme));
        tell(new AccountProfileRevised(ACME, moved, acme));

        assertThat(directory.listing(ACME)).hasValueSatisfying(listing -> {
            assertThat(listing.phone())
                    .isEqualTo(PhoneKey.of(new PhoneNumber("030 1234567")).orElseThrow());
            assertThat(listing.postcode()).isEqualTo(new Postcode("20095"));
        });
    }

    @Test
    void people_are_known_where_they_are_registered_or_join() {
        tell(new AccountRegistered(ACME, AccountProfile.named("Acme")));
        tell(new ContactRegistered(JANE, null, person("jane@acme.com")));
        assertThat(directory.accountOf(JANE)).isEmpty();

        tell(new ContactJoinedAccount(JANE, ACME, null));
        tell(new ContactProfileRevised(JANE, person("jane@apex.com")));
        tell(new ContactRegistered(new ContactId("john"), OTHER, person("john@other.com")));

        assertThat(directory.accountOf(JANE)).contains(ACME);
        assertThat(directory.contactWith(MailIdentity.of("jane@apex.com").orElseThrow()))
                .contains(JANE);
        assertThat(directory.accountOf(new ContactId("john"))).contains(OTHER);
    }

    @Test
    void opportunities_open_close_and_open_again_and_each_event_may_come_twice() {
        tell(new AccountRegistered(ACME, AccountProfile.named("Acme")));
        tell(new OpportunityOpened(DEAL, "Payroll for Acme", OpenedFrom.ACCOUNT, TARGETED, situation(), Cause.MANUAL));
        assertThat(acme())
                .extracting(Prospect::openForSolution, Prospect::customer)
                .containsExactly(true, false);

        tell(new OpportunityWon(DEAL, TARGETED, WON, null, situation(), Cause.MANUAL));
        assertThat(acme())
                .extracting(Prospect::openForSolution, Prospect::customer)
                .containsExactly(false, true);

        tell(new OpportunityReopened(DEAL, WON, TARGETED, null, situation(), Cause.MANUAL));
        assertThat(acme())
                .extracting(Prospect::openForSolution, Prospect::customer)
                .containsExactly(true, false);
    }

    private void tell(DomainEvent event) {
        feed.tell(event, THEN);
        feed.tell(event, THEN);
    }

    private Prospect acme() {
        return directory
                .find(new Probe(List.of(CompanyName.of("Acme")), Set.of(), null, PAYROLL, 1))
                .getFirst();
    }

    private static PersonProfile person(String email) {
        return new PersonProfile(null, new EmailAddress(email), null, null);
    }

    private static Situation situation() {
        return new Situation(
                OpportunityType.ACQUISITION,
                ACME,
                PAYROLL,
                new BuyingGroupId("group"),
                new ProcessId("process"),
                1,
                null,
                null,
                null,
                0);
    }
}
