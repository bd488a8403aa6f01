package io.cascata.query.stagehistory;

import io.cascata.query.facts.FactProjection;

/** Makes the projection that keeps stage history. */
public final class StageHistory {

    private StageHistory() {}

    public static FactProjection projection() {
        return new StageHistoryProjection();
    }
}
