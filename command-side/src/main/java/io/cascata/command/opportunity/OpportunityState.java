package io.cascata.command.opportunity;

/** What has become of an opportunity id: nothing yet, or an opportunity. */
sealed interface OpportunityState permits OpportunityState.Unopened, Opportunity {

    /** Nobody has opened it. */
    record Unopened() implements OpportunityState {}

    OpportunityState UNOPENED = new Unopened();
}
