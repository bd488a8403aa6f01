package io.cascata.events.playbook;

import io.cascata.events.value.OpportunityType;
import java.util.List;

/**
 * What an organisation has settled for its opportunities: the types that it works, those that cannot be won without a
 * contract's start and term, and its contact roles.
 */
public record OpportunityRules(
        List<OpportunityType> enabledTypes, List<OpportunityType> contractRequired, RoleVocabulary roles)
        implements PlaybookRules {

    public OpportunityRules {
        enabledTypes = List.copyOf(enabledTypes);
        contractRequired = List.copyOf(contractRequired);
    }

    /** All four types; acquisitions and renewals need a contract, for the next renewal follows from it. */
    public static OpportunityRules shipped() {
        return new OpportunityRules(
                List.of(OpportunityType.values()),
                List.of(OpportunityType.ACQUISITION, OpportunityType.RENEWAL),
                RoleVocabulary.shipped());
    }
}
