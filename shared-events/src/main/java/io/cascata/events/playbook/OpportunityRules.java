package io.cascata.events.playbook;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has settled for its opportunities: the types that it works, those that cannot be won without a
 * contract's start and term, and its contact roles; whether an opportunity may be opened from an account alone, which it
 * may where that is not said; and from which stage on those of a type begin, any where there is no point for it.
 */
public record OpportunityRules(
        List<OpportunityType> enabledTypes,
        List<OpportunityType> contractRequired,
        RoleVocabulary roles,
        @Nullable Boolean openFromAccount,
        @Nullable List<CreationPoint> creationPoints)
        implements PlaybookRules {

    public OpportunityRules {
        enabledTypes = List.copyOf(enabledTypes);
        contractRequired = List.copyOf(contractRequired);
        creationPoints = creationPoints == null ? null : List.copyOf(creationPoints);
    }

    /** Opportunities are opened from wherever, in any open stage. */
    public OpportunityRules(
            List<OpportunityType> enabledTypes, List<OpportunityType> contractRequired, RoleVocabulary roles) {
        this(enabledTypes, contractRequired, roles, null, null);
    }

    public boolean opensFromAccount() {
        return !Boolean.FALSE.equals(openFromAccount);
    }

    /** The stage from which on opportunities of a type begin; empty where it may be any. */
    public Optional<CanonicalStage> creationPointOf(OpportunityType type) {
        return creationPoints == null
                ? Optional.empty()
                : creationPoints.stream()
                        .filter(point -> point.type() == type)
                        .map(CreationPoint::stage)
                        .findFirst();
    }

    /** All four types; acquisitions and renewals need a contract, for the next renewal follows from it. */
    public static OpportunityRules shipped() {
        return new OpportunityRules(
                List.of(OpportunityType.values()),
                List.of(OpportunityType.ACQUISITION, OpportunityType.RENEWAL),
                RoleVocabulary.shipped());
    }
}
