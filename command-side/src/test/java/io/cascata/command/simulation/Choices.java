package io.cascata.command.simulation;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.StageKey;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What the commands of a round are about, by chance. There is little to choose from, so that the threads meet; after some
 * rounds all of them turn to an episode with new things.
 */
record Choices(Random random, int episode) {

    static final int ROUNDS_OF_EPISODE = 50;
    static final SolutionId SOLUTION = new SolutionId("talent");
    static final List<OpportunityType> TYPES = List.of(OpportunityType.ACQUISITION, OpportunityType.UPSELL);
    static final int ACCOUNTS = 2;
    static final int PEOPLE = 5;

    private static final List<String> FORMS = List.of(" GmbH", " Inc.", ", LLC", "");

    static AccountId account(int episode, int number) {
        return new AccountId("account-" + episode + "-" + number);
    }

    static ContactId contact(int number) {
        return new ContactId("person-" + number);
    }

    static BuyingGroupId groupOf(AccountId account) {
        return new BuyingGroupId("group of " + account);
    }

    AccountId account() {
        return account(episode, random.nextInt(ACCOUNTS));
    }

    BuyingGroupId group() {
        return groupOf(account());
    }

    ContactId contact() {
        return contact(random.nextInt(PEOPLE));
    }

    OpportunityId opportunity() {
        return new OpportunityId("opportunity-" + episode + "-" + random.nextInt(6));
    }

    LeadId lead() {
        return new LeadId("lead-" + episode + "-" + random.nextInt(6));
    }

    OpportunityType type() {
        return oneOf(TYPES);
    }

    ContactRole role() {
        return oneOf(Course.PROFILE);
    }

    RemovalReason removal() {
        return oneOf(List.of(RemovalReason.values()));
    }

    StageKey stage(List<String> among) {
        return new StageKey(oneOf(among));
    }

    @Nullable
    String reason() {
        return random.nextInt(8) == 0 ? null : "because";
    }

    /** One of the few people of the episode, who write their addresses in several ways. */
    PersonProfile person(int number) {
        var tag = random.nextBoolean() ? "" : "+" + random.nextInt(3);
        var email = "p" + number + tag + "@" + firm(number) + ".example";
        return new PersonProfile(new PersonName("Pat No" + number), new EmailAddress(email), null, "Manager");
    }

    /** The company of one of these people, by one of its names. */
    String company(int number) {
        var firm = random.nextBoolean() ? firm(number) : firm(number).toUpperCase(Locale.ROOT);
        return firm + oneOf(FORMS);
    }

    private String firm(int number) {
        return "firm" + episode + "x" + number % 2;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
