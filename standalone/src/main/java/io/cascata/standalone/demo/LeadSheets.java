package io.cascata.standalone.demo;

import static io.cascata.standalone.demo.SalesforceFiles.time;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Leads and campaigns as export files. */
final class LeadSheets {

    private final DemoCompany company;

    LeadSheets(DemoCompany company) {
        this.company = company;
    }

    Sheet leads() {
        var columns = "Id,FirstName,LastName,Company,Email,Title,LeadSource,Status,Owner.Name,Solution__c,IsConverted,"
                + "ConvertedDate,ConvertedAccountId,ConvertedContactId,ConvertedOpportunityId,CreatedDate,"
                + "LastModifiedDate,IsDeleted";
        return new Sheet(
                "Lead.csv",
                List.of(columns.split(",")),
                company.leads().stream().map(this::row));
    }

    private List<String> row(DemoLead lead) {
        var person = lead.person();
        return List.of(
                lead.id(),
                person.firstName(),
                person.lastName(),
                lead.company(),
                person.email(),
                text(person.title(), Function.identity()),
                lead.source(),
                lead.status(),
                Owners.ofLead(lead.id()),
                text(lead.solution(), Function.identity()),
                String.valueOf(lead.contact() != null),
                text(lead.contact(), contact -> time(lead.changed()).substring(0, 10)),
                text(lead.account(), DemoAccount::id),
                text(lead.contact(), DemoContact::id),
                text(lead.opportunity(), company::idOf),
                time(lead.captured()),
                time(lead.changed()),
                "false");
    }

    Sheet campaigns() {
        var columns = "Id,Name,Type,Solution__c,StartDate,EndDate,ActualCost,CurrencyIsoCode,ParentId,CreatedDate";
        return new Sheet(
                "Campaign.csv",
                List.of(columns.split(",")),
                company.campaigns().stream().map(LeadSheets::row));
    }

    private static List<String> row(DemoCampaign campaign) {
        return List.of(
                campaign.id(),
                campaign.name(),
                text(campaign.channel(), Function.identity()),
                text(campaign.solution(), Function.identity()),
                campaign.start().toString(),
                campaign.end().toString(),
                text(campaign.cost(), String::valueOf),
                "EUR",
                text(campaign.parent(), Function.identity()),
                campaign.start().minusDays(20) + "T09:00:00.000Z");
    }

    private static <T> String text(@Nullable T value, Function<T, String> text) {
        return value == null ? "" : text.apply(value);
    }
}
