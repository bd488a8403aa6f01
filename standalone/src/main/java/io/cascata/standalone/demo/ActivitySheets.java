package io.cascata.standalone.demo;

import static io.cascata.standalone.demo.SalesforceFiles.time;

import io.cascata.events.value.CanonicalStage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people did, as far as a CRM keeps it: members of campaigns, tasks and events. */
final class ActivitySheets {

    private static final int ASKED_IN_VAIN = 3;

    private final DemoCompany company;

    ActivitySheets(DemoCompany company) {
        this.company = company;
    }

    /** Who came, and as one in so many those who were asked and did not. */
    Sheet members() {
        var columns = "Id,CampaignId,LeadId,ContactId,HasResponded,FirstRespondedDate,CreatedDate,IsDeleted";
        var touches = company.touches().stream()
                .filter(touch -> CrmRecord.of(touch) == CrmRecord.CAMPAIGN_MEMBER)
                .toList();
        var rows = IntStream.range(0, touches.size()).mapToObj(number -> member(number, touches.get(number)));
        return new Sheet("CampaignMember.csv", List.of(columns.split(",")), rows);
    }

    private List<String> member(int number, DemoTouch touch) {
        var responded = number % ASKED_IN_VAIN != ASKED_IN_VAIN - 1;
        var lead = company.leadAt(touch);
        var campaign = touch.campaign();
        return List.of(
                SalesforceId.of("00v", number + 1L),
                campaign == null ? "" : campaign.id(),
                lead == null ? "" : lead.id(),
                lead == null ? contactOf(touch) : "",
                String.valueOf(responded),
                responded ? time(touch.at()).substring(0, 10) : "",
                time(touch.at()),
                "false");
    }

    /** Calls that were made, and one to make for each opportunity that sales works now. */
    Sheet tasks() {
        var columns = "Id,WhoId,WhatId,AccountId,TaskSubtype,CallType,IsClosed,ActivityDate,CompletedDateTime,"
                + "Owner.Name,CreatedDate,IsDeleted";
        var calls = company.touches().stream()
                .filter(touch -> CrmRecord.of(touch) == CrmRecord.TASK)
                .map(this::call);
        var next = company.opportunities().stream()
                .filter(opportunity -> opportunity.stage() == CanonicalStage.PIPELINE)
                .map(this::next);
        return new Sheet("Task.csv", List.of(columns.split(",")), numbered("00T", Stream.concat(calls, next)));
    }

    private List<String> call(DemoTouch touch) {
        var at = time(touch.at());
        var caller =
                touch.opportunity() == null ? "" : touch.opportunity().now().owner();
        return List.of(
                who(touch),
                what(touch.opportunity()),
                touch.account().id(),
                "Call",
                "Outbound",
                "true",
                at.substring(0, 10),
                at,
                caller,
                at,
                "false");
    }

    private List<String> next(DemoOpportunity opportunity) {
        var now = opportunity.now();
        return List.of(
                opportunity.roles().isEmpty()
                        ? ""
                        : opportunity.roles().getFirst().contact().id(),
                what(opportunity),
                opportunity.account().id(),
                "Task",
                "",
                "false",
                now.closeDate().toString(),
                "",
                now.owner(),
                time(now.at()),
                "false");
    }

    Sheet events() {
        var columns = "Id,WhoId,WhatId,AccountId,Type,StartDateTime,IsChild,Owner.Name,CreatedDate,IsDeleted";
        var rows = company.touches().stream()
                .filter(touch -> CrmRecord.of(touch) == CrmRecord.EVENT)
                .map(this::meeting);
        return new Sheet("Event.csv", List.of(columns.split(",")), numbered("00U", rows));
    }

    private List<String> meeting(DemoTouch touch) {
        var seller =
                touch.opportunity() == null ? "" : touch.opportunity().now().owner();
        return List.of(
                who(touch),
                what(touch.opportunity()),
                touch.account().id(),
                "Meeting",
                time(touch.at()),
                "false",
                seller,
                time(touch.at()),
                "false");
    }

    private String who(DemoTouch touch) {
        var lead = company.leadAt(touch);
        return lead == null ? contactOf(touch) : lead.id();
    }

    private static String contactOf(DemoTouch touch) {
        return touch.contact() == null ? "" : touch.contact().id();
    }

    private String what(@Nullable DemoOpportunity opportunity) {
        return opportunity == null ? "" : company.idOf(opportunity);
    }

    private static Stream<List<String>> numbered(String prefix, Stream<List<String>> rows) {
        var all = rows.toList();
        return IntStream.range(0, all.size()).mapToObj(number -> Stream.concat(
                        Stream.of(SalesforceId.of(prefix, number + 1L)), all.get(number).stream())
                .toList());
    }
}
