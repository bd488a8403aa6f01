package io.cascata.standalone.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody whom the CRM has or had as a lead; who became a contact has one, and perhaps the opportunity that came of it. */
record DemoLead(
        String id,
        DemoPerson person,
        String company,
        String source,
        String status,
        @Nullable String solution,
        Instant captured,
        Instant changed,
        @Nullable DemoAccount account,
        @Nullable DemoContact contact,
        @Nullable DemoOpportunity opportunity) {}
