package io.cascata.architecture.counterexample.readmodelsknownothingofeachother.query.waterfall;

import io.cascata.architecture.counterexample.readmodelsknownothingofeachother.query.opportunity.OpportunityView;

/** A read model that leans on another. */
class OffendingWaterfall {
    final OpportunityView view = new OpportunityView();
}
