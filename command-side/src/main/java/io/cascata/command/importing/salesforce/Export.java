package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.plan.Tally;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.CampaignProfile;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.PersonProfile;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All records of an export, as they stand in it. */
final class Export {

    final Map<String, String> users = new HashMap<>();
    final Map<String, String> mergedInto = new HashMap<>();
    final Records<AccountRecord> accounts;
    final Records<ContactRecord> contacts;
    final Records<OpportunityRecord> opportunities;
    final Records<HistoryRecord> history;
    final Records<FieldChange> fieldHistory;
    final Records<RoleRecord> roles;
    final Records<LeadRecord> leads;
    final Records<CampaignRecord> campaigns;
    final Records<MemberRecord> members;
    final Records<ActivityRecord> activities;

    Export(Tally tally) {
        accounts = new Records<>(tally);
        contacts = new Records<>(tally);
        opportunities = new Records<>(tally);
        history = new Records<>(tally);
        fieldHistory = new Records<>(tally);
        roles = new Records<>(tally);
        leads = new Records<>(tally);
        campaigns = new Records<>(tally);
        members = new Records<>(tally);
        activities = new Records<>(tally);
    }

    /** The record that an id stands for once merges are followed. */
    String master(String id) {
        var master = id;
        for (int steps = 0; steps < 10 && mergedInto.containsKey(master); steps++) {
            master = mergedInto.getOrDefault(master, master);
        }
        return master;
    }

    record AccountRecord(AccountProfile profile, @Nullable Instant created) {}

    record ContactRecord(
            PersonProfile profile,
            @Nullable String account,
            @Nullable Instant created) {}

    record OpportunityRecord(
            @Nullable String name,
            @Nullable String account,
            String stage,
            @Nullable BigDecimal amount,
            @Nullable LocalDate closeDate,
            @Nullable Currency currency,
            @Nullable String owner,
            @Nullable String type,
            @Nullable String solution,
            @Nullable Boolean closed,
            @Nullable Boolean won,
            boolean deleted,
            @Nullable Instant created,
            @Nullable Instant stageSince) {}

    record HistoryRecord(
            String opportunity,
            @Nullable Instant at,
            String stage,
            boolean hasAmount,
            @Nullable BigDecimal amount,
            boolean hasCloseDate,
            @Nullable LocalDate closeDate) {}

    record FieldChange(
            String opportunity,
            @Nullable Instant at,
            String field,
            @Nullable String before,
            @Nullable String after) {}

    record RoleRecord(
            String opportunity,
            String contact,
            @Nullable String role,
            @Nullable Instant from,
            @Nullable Instant until,
            boolean primary) {}

    record LeadRecord(
            LeadProfile profile,
            @Nullable String source,
            @Nullable String status,
            @Nullable String owner,
            @Nullable Instant created,
            @Nullable Instant changed,
            @Nullable ConversionRecord converted) {}

    record ConversionRecord(
            @Nullable String account,
            @Nullable String contact,
            @Nullable String opportunity,
            @Nullable Instant at) {}

    record CampaignRecord(CampaignProfile profile, @Nullable Instant created) {}

    record MemberRecord(
            String campaign,
            @Nullable String lead,
            @Nullable String contact,
            boolean responded,
            @Nullable Instant at) {}

    /** A task or an event. */
    record ActivityRecord(
            @Nullable String who,
            @Nullable String what,
            @Nullable String account,
            ActivityKind kind,
            @Nullable String owner,
            @Nullable Instant at) {}
}
