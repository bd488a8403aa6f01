package io.cascata.command.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.OpportunityId;

/** Take in the people who decided about another opportunity of the account, such as the one that was won. */
public record PrefillBuyingGroup(BuyingGroupId group, OpportunityId from) implements BuyingGroupCommand {}
