package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.reading.Columns;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The objects that are imported, in the order in which their files are read. A file is one of them if it says so, else by
 * the columns that only that object has.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
enum SalesforceObject {
    USER("User", List.of("Username"), List.of("Name"), List.of("FirstName", "LastName")),
    ACCOUNT(
            "Account",
            List.of(),
            List.of("Name"),
            List.of(
                    "Website",
                    "Industry",
                    "Type",
                    "BillingCountry",
                    "BillingState",
                    "BillingPostalCode",
                    "Phone",
                    "ParentId",
                    "MasterRecordId")),
    CONTACT(
            "Contact",
            List.of("LastName"),
            List.of("LastName"),
            List.of("FirstName", "Name", "AccountId", "Email", "Phone", "Title", "MasterRecordId")),
    OPPORTUNITY(
            "Opportunity",
            List.of("StageName", "Name"),
            List.of("StageName"),
            List.of(
                    "Name",
                    "AccountId",
                    "Amount",
                    "CloseDate",
                    "OwnerId",
                    "IsClosed",
                    "IsWon",
                    "Type",
                    "CurrencyIsoCode",
                    "LastStageChangeDate")),
    HISTORY(
            "OpportunityHistory",
            List.of("OpportunityId", "StageName"),
            List.of("OpportunityId", "StageName", "CreatedDate"),
            List.of("Amount", "CloseDate", "CurrencyIsoCode")),
    FIELD_HISTORY(
            "OpportunityFieldHistory",
            List.of("OpportunityId", "Field", "NewValue"),
            List.of("OpportunityId", "Field", "OldValue", "NewValue", "CreatedDate"),
            List.of()),
    CONTACT_ROLE(
            "OpportunityContactRole",
            List.of("OpportunityId", "ContactId"),
            List.of(),
            List.of("OpportunityId", "ContactId", "Role", "IsPrimary")),
    LEAD(
            "Lead",
            List.of("LastName", "Company"),
            List.of(),
            List.of(
                    "FirstName",
                    "LastName",
                    "Name",
                    "Email",
                    "Phone",
                    "Title",
                    "Company",
                    "Website",
                    "Country",
                    "PostalCode",
                    "LeadSource",
                    "Status",
                    "OwnerId",
                    "IsConverted",
                    "ConvertedDate",
                    "ConvertedAccountId",
                    "ConvertedContactId",
                    "ConvertedOpportunityId",
                    "MasterRecordId")),
    CAMPAIGN(
            "Campaign",
            List.of("Name"),
            List.of("Name"),
            List.of("Type", "StartDate", "EndDate", "ActualCost", "BudgetedCost", "CurrencyIsoCode", "ParentId")),
    CAMPAIGN_MEMBER(
            "CampaignMember",
            List.of("CampaignId"),
            List.of(),
            List.of("CampaignId", "LeadId", "ContactId", "HasResponded", "FirstRespondedDate")),
    TASK(
            "Task",
            List.of("WhoId"),
            List.of(),
            List.of(
                    "WhoId",
                    "WhatId",
                    "AccountId",
                    "OwnerId",
                    "Status",
                    "IsClosed",
                    "TaskSubtype",
                    "Type",
                    "CallType",
                    "ActivityDate",
                    "CompletedDateTime",
                    "IsRecurrence")),
    EVENT(
            "Event",
            List.of("WhoId", "StartDateTime"),
            List.of(),
            List.of(
                    "WhoId",
                    "WhatId",
                    "AccountId",
                    "OwnerId",
                    "Type",
                    "StartDateTime",
                    "ActivityDateTime",
                    "ActivityDate",
                    "IsChild",
                    "IsRecurrence"));

    private static final List<String> EVERYWHERE =
            List.of("Id", "CreatedDate", "IsDeleted", "LastModifiedDate", "SystemModstamp");

    /** In the history tables of Fivetran: whole rows as they once were, under the id of the present one. */
    private static final String EARLIER_VERSIONS = "_fivetran_start";

    private final String apiName;
    private final List<String> signature;
    private final List<String> required;
    private final List<String> optional;

    SalesforceObject(String apiName, List<String> signature, List<String> required, List<String> optional) {
        this.apiName = apiName;
        this.signature = signature;
        this.required = required;
        this.optional = optional;
    }

    String apiName() {
        return apiName;
    }

    List<String> required() {
        return required;
    }

    /** Whether the import reads a column of this name; matched without case and underscores. */
    boolean reads(String column) {
        var plain = Columns.plain(column);
        return Stream.of(EVERYWHERE, required, optional).flatMap(List::stream).anyMatch(known -> Columns.plain(known)
                .equals(plain));
    }

    static Optional<SalesforceObject> of(@Nullable String declared, Columns columns, String file) {
        if (columns.has(EARLIER_VERSIONS)) {
            return Optional.empty();
        }
        return declared == null ? FileRecognition.byColumns(columns).or(() -> byName(file)) : byApiName(declared);
    }

    private static Optional<SalesforceObject> byApiName(String name) {
        return Stream.of(values()).filter(object -> object.apiName.equals(name)).findFirst();
    }

    /** Whether a file has all the columns by which the object is known. */
    boolean isSignedBy(Columns columns) {
        return signature.stream().allMatch(columns::has);
    }

    private static Optional<SalesforceObject> byName(String file) {
        // a name that only begins so, such as OpportunityLineItem, is another object
        var stem = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
        var plain = Columns.plain(stem.replaceFirst("^sf_", "").replaceFirst("_data$", ""));
        return Stream.of(values())
                .filter(object -> plain.equals(Columns.plain(object.apiName)))
                .findFirst();
    }
}
