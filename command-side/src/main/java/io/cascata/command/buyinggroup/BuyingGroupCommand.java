package io.cascata.command.buyinggroup;

import io.cascata.command.decision.Command;
import io.cascata.events.id.BuyingGroupId;

/** What somebody wants of one buying group. */
public sealed interface BuyingGroupCommand extends Command
        permits FormBuyingGroup,
                ProposeMember,
                ConfirmMember,
                ChangeMemberRole,
                RemoveMember,
                PrefillBuyingGroup,
                HoldPlace,
                FillPlace,
                ReleasePlace {

    BuyingGroupId group();

    @Override
    default Target<?, ?> target() {
        return new Target<>(BuyingGroupKind.BUYING_GROUP, group());
    }
}
