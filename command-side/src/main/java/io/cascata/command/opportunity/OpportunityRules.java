package io.cascata.command.opportunity;

import io.cascata.events.value.OpportunityType;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an organisation has settled for its opportunities: the types that it works, those that cannot be won without a
 * contract's start and term, and its contact roles.
 */
public record OpportunityRules(
        Set<OpportunityType> enabledTypes, Set<OpportunityType> contractRequired, RoleVocabulary roles) {

    public OpportunityRules {
        enabledTypes = Set.copyOf(enabledTypes);
        contractRequired = Set.copyOf(contractRequired);
    }

    /** All four types; acquisitions and renewals need a contract, for the next renewal follows from it. */
    public static OpportunityRules shipped() {
        return new OpportunityRules(
                EnumSet.allOf(OpportunityType.class),
                EnumSet.of(OpportunityType.ACQUISITION, OpportunityType.RENEWAL),
                RoleVocabulary.shipped());
    }
}
