package io.cascata.query.lead;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of leads, each with values separated by commas; those that are missing or empty filter nothing. */
record LeadFilters(
        @Parameter(description = "Stages") @Nullable String stage,

        @Parameter(description = "Stages of the person: INQUIRY, MQL, SAL, SQL, CLOSED") @Nullable
        String person,

        @Parameter(description = "Ways that they came, such as FORM") @Nullable
        String way,

        @Parameter(description = "Campaigns that they came by, by id") @Nullable
        String campaign,

        @Parameter(description = "Programmes that they were recycled into") @Nullable
        String programme,

        @Parameter(description = "Whoever is to review their match") @Nullable
        String reviewer,

        @Parameter(description = "true: neither converted nor closed") @Nullable
        String open,

        @Parameter(description = "true: open, with a high score, and not qualified") @Nullable
        String promising,

        @Parameter(description = "The contacts that they are, by id") @Nullable
        String contact) {}
