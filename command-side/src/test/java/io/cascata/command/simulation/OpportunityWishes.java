package io.cascata.command.simulation;

import io.cascata.command.decision.Command;
import io.cascata.command.opportunity.AddContactRole;
import io.cascata.command.opportunity.AddContactRoles;
import io.cascata.command.opportunity.AdvanceStage;
import io.cascata.command.opportunity.ChangeContactRole;
import io.cascata.command.opportunity.ChoosePrimaryContact;
import io.cascata.command.opportunity.EnterClosedStage;
import io.cascata.command.opportunity.EnterStage;
import io.cascata.command.opportunity.LoseOpportunity;
import io.cascata.command.opportunity.MoveBack;
import io.cascata.command.opportunity.OpenOpportunity;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.command.opportunity.RecycleOpportunity;
import io.cascata.command.opportunity.RemoveContactRole;
import io.cascata.command.opportunity.ReopenOpportunity;
import io.cascata.command.opportunity.SkipStages;
import io.cascata.command.opportunity.WinOpportunity;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Contract;
import io.cascata.events.value.Identification;
import io.cascata.events.value.OpenedFrom;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What somebody may ask of an opportunity. None of it is history: every rule is asked. */
final class OpportunityWishes {

    static final List<Function<Choices, Command>> ALL = List.of(
            OpportunityWishes::open,
            OpportunityWishes::open,
            one -> new AdvanceStage(one.opportunity(), one.stage(Course.OPEN), Cause.MANUAL),
            one -> new AdvanceStage(one.opportunity(), one.stage(List.of(Course.GATED)), Cause.MANUAL),
            one -> new SkipStages(one.opportunity(), one.stage(Course.OPEN), one.reason(), Cause.MANUAL),
            one -> new MoveBack(one.opportunity(), one.stage(Course.OPEN), one.reason(), Cause.MANUAL),
            one -> new MoveBack(one.opportunity(), one.stage(Course.BACK), one.reason(), Cause.MANUAL),
            one -> new MoveBack(one.opportunity(), one.stage(Course.BACK), one.reason(), Cause.MANUAL),
            one -> new EnterStage(one.opportunity(), one.stage(Course.STAGES), one.reason(), Cause.MANUAL),
            OpportunityWishes::win,
            OpportunityWishes::win,
            one -> new LoseOpportunity(one.opportunity(), null, one.reason(), Cause.MANUAL),
            one -> new RecycleOpportunity(one.opportunity(), null, one.reason(), Cause.MANUAL),
            one -> new ReopenOpportunity(one.opportunity(), one.stage(Course.OPEN), one.reason(), Cause.MANUAL),
            one -> new EnterClosedStage(one.opportunity(), one.stage(Course.STAGES), Cause.MANUAL),
            one -> new AddContactRole(one.opportunity(), one.contact(), one.role()),
            OpportunityWishes::addTwo,
            one -> new ChangeContactRole(one.opportunity(), one.contact(), one.role()),
            one -> new RemoveContactRole(one.opportunity(), one.contact(), one.removal()),
            one -> new ChoosePrimaryContact(one.opportunity(), one.contact()));

    private OpportunityWishes() {}

    private static Command open(Choices one) {
        var account = one.account();
        var type = one.type();
        var group = one.random().nextInt(4) == 0 ? null : Choices.groupOf(account);
        return new OpenOpportunity(
                one.opportunity(),
                "Talent",
                new Purchase(account, Choices.SOLUTION, type, group),
                new Start(null, null, one.stage(Course.OPEN)),
                null,
                Forecast.NONE,
                OpenedFrom.ACCOUNT,
                Cause.MANUAL);
    }

    private static Command win(Choices one) {
        var contract = new Contract(LocalDate.of(2026, 2, 1), 12);
        return new WinOpportunity(
                one.opportunity(), one.random().nextBoolean() ? null : one.stage(Course.WON), contract, Cause.MANUAL);
    }

    private static Command addTwo(Choices one) {
        int first = one.random().nextInt(Choices.PEOPLE);
        var parts = List.of(
                new AddContactRoles.Part(Choices.contact(first), one.role()),
                new AddContactRoles.Part(Choices.contact((first + 1) % Choices.PEOPLE), one.role()));
        return new AddContactRoles(one.opportunity(), parts, Identification.KNOWN);
    }
}
