package io.cascata.events.buyinggroup;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.SolutionId;

/** The people of an account who decide about a solution are looked at as a group from now on. */
public record BuyingGroupFormed(BuyingGroupId id, AccountId account, SolutionId solution) implements BuyingGroupEvent {}
