package io.cascata.query.attribution;

import io.cascata.query.attribution.model.Weights;
import org.jspecify.annotations.Nullable;

/** Which credits are asked for: those that a number counts, of one key or of all. */
record WantedCredits(CreditTable.Key key, CreditNumber number) {

    static final WantedCredits ALL = new WantedCredits(CreditTable.Key.ALL, CreditNumber.TOUCHES);

    /** Whether those of a journey with these weights, or none, are meant. */
    boolean means(@Nullable Weights weights) {
        return number != CreditNumber.FALLBACKS || (weights != null && weights.fallback());
    }

    /** Whether what no touch earns is meant. */
    boolean meansRest() {
        return number != CreditNumber.EFFECT
                && (key.value() == null || key.value().equals(CreditTable.UNATTRIBUTED));
    }
}
