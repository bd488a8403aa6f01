package io.cascata.command.importing;

import io.cascata.command.importing.reading.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/** What belongs to the small export beside its opportunities: a campaign and its members, two leads, tasks and events. */
final class Interest {

    static final String ADA = "00Q000000000001EAA";
    static final String JANE = "00Q000000000002EAA";
    static final String JANE_AS_CONTACT = "003000000000001AAA";

    static final String LEAD_HEADER =
            "Id,FirstName,LastName,Company,Email,LeadSource,Status,OwnerId,IsConverted,ConvertedDate,"
                    + "ConvertedAccountId,ConvertedContactId,ConvertedOpportunityId,CreatedDate,LastModifiedDate,IsDeleted\n";

    static final String LEADS = LEAD_HEADER + """
            00Q000000000001EAA,Ada,Brandt,Nordwind GmbH,ada@nordwind.example,Web,Working - Contacted,005000000000001AAA,false,,,,,2024-01-02T09:00:00.000Z,2024-01-05T09:00:00.000Z,false
            00Q000000000002EAA,Jane,Doe,Acme,jane@acme.example,Trade Show,Closed - Converted,,true,2024-01-03,001000000000001AAA,003000000000001AAA,006000000000001AAA,2024-01-01T09:00:00.000Z,2024-01-03T15:00:00.000Z,false
            """;

    static final String CAMPAIGNS = """
            Id,Name,Type,StartDate,EndDate,BudgetedCost,ActualCost,CurrencyIsoCode,ParentId,CreatedDate
            701000000000001AAA,Spring,,2024-01-01,2024-06-30,,,,,2023-12-01T09:00:00.000Z
            701000000000002AAA,Fleet webinar,Webinar,2024-01-10,2024-01-10,900,700,EUR,701000000000001AAA,2023-12-02T09:00:00.000Z
            """;

    static final String MEMBERS = """
            Id,CampaignId,LeadId,ContactId,Status,HasResponded,FirstRespondedDate,CreatedDate
            00v000000000001AAA,701000000000002AAA,00Q000000000001EAA,,Attended,true,2024-01-10,2024-01-04T09:00:00.000Z
            00v000000000002AAA,701000000000002AAA,00Q000000000002EAA,003000000000001AAA,Registered,true,2024-01-04,2024-01-04T11:00:00.000Z
            00v000000000003AAA,701000000000001AAA,,003000000000001AAA,Sent,false,,2024-01-04T09:00:00.000Z
            """;

    static final String TASKS = """
            Id,WhoId,WhatId,AccountId,TaskSubtype,Type,CallType,Status,IsClosed,ActivityDate,CompletedDateTime,CreatedDate,OwnerId,IsDeleted
            00T000000000001EAA,00Q000000000001EAA,,,Call,,Inbound,Completed,true,2024-01-06,2024-01-06T14:00:00.000Z,2024-01-05T09:00:00.000Z,005000000000001AAA,false
            00T000000000002EAA,003000000000001AAA,006000000000001AAA,001000000000001AAA,Email,,,Completed,true,2024-01-07,,2024-01-07T10:30:00.000Z,005000000000001AAA,false
            00T000000000003EAA,003000000000001AAA,,,Task,,,Not Started,false,2024-02-07,,2024-01-07T10:30:00.000Z,005000000000001AAA,false
            """;

    static final String EVENTS = """
            Id,WhoId,WhatId,Type,StartDateTime,IsChild,CreatedDate,OwnerId
            00U000000000001EAA,003000000000001AAA,006000000000001AAA,Meeting,2024-01-08T13:00:00.000Z,false,2024-01-07T10:30:00.000Z,005000000000001AAA
            00U000000000002EAA,003000000000001AAA,006000000000001AAA,Meeting,2024-01-08T13:00:00.000Z,true,2024-01-07T10:30:00.000Z,005000000000002AAA
            """;

    private Interest() {}

    /** The whole export: opportunities with all that belongs to them, and all of this. */
    static SourceFile[] complete() {
        return Stream.concat(Stream.of(Exports.complete()), files().stream()).toArray(SourceFile[]::new);
    }

    static List<SourceFile> files() {
        return List.of(
                ImportBench.file("Lead.csv", LEADS),
                ImportBench.file("Campaign.csv", CAMPAIGNS),
                ImportBench.file("CampaignMember.csv", MEMBERS),
                ImportBench.file("Task.csv", TASKS),
                ImportBench.file("Event.csv", EVENTS));
    }
}
