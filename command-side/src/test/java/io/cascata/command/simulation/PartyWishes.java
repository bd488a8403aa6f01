package io.cascata.command.simulation;

import io.cascata.command.account.RegisterAccount;
import io.cascata.command.account.ReviseAccountProfile;
import io.cascata.command.contact.JoinAccount;
import io.cascata.command.contact.RegisterContact;
import io.cascata.command.contact.ReviseContactProfile;
import io.cascata.command.decision.Command;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.AccountProfile;
import java.util.List;
import java.util.function.Function;

/** What somebody may say of people and companies, some of whom leads turn into at the same time. */
final class PartyWishes {

    static final List<Function<Choices, Command>> ALL = List.of(
            PartyWishes::registerCompany,
            PartyWishes::registerPerson,
            one -> new ReviseContactProfile(
                    one.contact(), one.person(one.random().nextInt(4))),
            one -> new JoinAccount(one.contact(), one.account()),
            PartyWishes::reviseCompany);

    private PartyWishes() {}

    private static Command registerCompany(Choices one) {
        int number = one.random().nextInt(2);
        return new RegisterAccount(
                new AccountId("by hand " + one.episode() + "-" + number), AccountProfile.named(one.company(number)));
    }

    private static Command registerPerson(Choices one) {
        int number = one.random().nextInt(4);
        return new RegisterContact(
                new ContactId("by hand " + one.episode() + "-" + number), one.account(), one.person(number));
    }

    private static Command reviseCompany(Choices one) {
        var account = one.account();
        var industry = one.oneOf(List.of("Steel", "Food"));
        return new ReviseAccountProfile(
                account, new AccountProfile(account.value(), null, industry, null, null, null, null));
    }
}
