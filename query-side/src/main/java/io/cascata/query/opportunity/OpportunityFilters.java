package io.cascata.query.opportunity;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of opportunities, each with values separated by commas; those that are missing or empty filter nothing. */
record OpportunityFilters(
        @Parameter(description = "Names") @Nullable String name,

        @Parameter(description = "Types, such as RENEWAL,UPSELL") @Nullable
        String type,

        @Parameter(description = "Processes, by id") @Nullable
        String process,

        @Parameter(description = "Accounts, by id") @Nullable
        String account,

        @Parameter(description = "Solutions, by id") @Nullable
        String solution,

        @Parameter(description = "Stages, by the keys of their process") @Nullable
        String stage,

        @Parameter(description = "Canonical stages, such as PIPELINE") @Nullable
        String canonical,

        @Parameter(description = "OPEN, WON, LOST or RECYCLED") @Nullable
        String outcome,

        @Parameter(description = "Owners, by user id, or by team where it has no user") @Nullable
        String owner,

        @Parameter(description = "Teams of the owner, such as SALES") @Nullable
        String team) {}
