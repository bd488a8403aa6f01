package io.cascata.command.simulation;

import io.cascata.command.buyinggroup.ChangeMemberRole;
import io.cascata.command.buyinggroup.ConfirmMember;
import io.cascata.command.buyinggroup.FormBuyingGroup;
import io.cascata.command.buyinggroup.PrefillBuyingGroup;
import io.cascata.command.buyinggroup.ProposeMember;
import io.cascata.command.buyinggroup.RemoveMember;
import io.cascata.command.decision.Command;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import java.util.List;
import java.util.function.Function;

/** What somebody may ask of a buying group. */
final class GroupWishes {

    static final List<Function<Choices, Command>> ALL = List.of(
            GroupWishes::form,
            one -> new ProposeMember(one.group(), one.contact(), one.role(), Identification.KNOWN),
            one -> new ConfirmMember(one.group(), one.contact(), one.role(), Identification.KNOWN),
            one -> new ConfirmMember(one.group(), one.contact(), null, null),
            one -> new ConfirmMember(one.group(), one.contact(), one.role(), null),
            one -> new ChangeMemberRole(one.group(), one.contact(), one.role(), IdentificationOrigin.MANUAL),
            one -> new RemoveMember(one.group(), one.contact(), one.removal(), IdentificationOrigin.MANUAL),
            one -> new PrefillBuyingGroup(one.group(), one.opportunity()));

    private GroupWishes() {}

    private static Command form(Choices one) {
        var account = one.account();
        return new FormBuyingGroup(Choices.groupOf(account), account, Choices.SOLUTION);
    }
}
