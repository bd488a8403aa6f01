package io.cascata.command.buyinggroup;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.SolutionId;

/** Look at those who decide about a solution at an account as a group. Who has a role on an open opportunity of theirs belongs to it. */
public record FormBuyingGroup(BuyingGroupId group, AccountId account, SolutionId solution)
        implements BuyingGroupCommand {}
