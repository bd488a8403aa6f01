package io.cascata.command.importing.salesforce;

import static io.cascata.command.importing.salesforce.SalesforceObject.ACCOUNT;
import static io.cascata.command.importing.salesforce.SalesforceObject.CAMPAIGN;
import static io.cascata.command.importing.salesforce.SalesforceObject.CAMPAIGN_MEMBER;
import static io.cascata.command.importing.salesforce.SalesforceObject.CONTACT;
import static io.cascata.command.importing.salesforce.SalesforceObject.CONTACT_ROLE;
import static io.cascata.command.importing.salesforce.SalesforceObject.EVENT;
import static io.cascata.command.importing.salesforce.SalesforceObject.FIELD_HISTORY;
import static io.cascata.command.importing.salesforce.SalesforceObject.HISTORY;
import static io.cascata.command.importing.salesforce.SalesforceObject.LEAD;
import static io.cascata.command.importing.salesforce.SalesforceObject.OPPORTUNITY;
import static io.cascata.command.importing.salesforce.SalesforceObject.TASK;
import static io.cascata.command.importing.salesforce.SalesforceObject.USER;

import io.cascata.command.importing.reading.Columns;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what object a file is by the columns that only that object has. */
final class FileRecognition {

    private static final List<String> ACCOUNT_ONLY =
            List.of("AccountNumber", "AnnualRevenue", "BillingCountry", "BillingCity", "Industry", "NumberOfEmployees");
    private static final List<String> CAMPAIGN_ONLY = List.of(
            "NumberSent", "NumberOfLeads", "NumberOfResponses", "ExpectedResponse", "BudgetedCost", "ActualCost");
    private static final List<String> LEAD_ONLY = List.of("ConvertedContactId", "ConvertedAccountId", "ConvertedDate");
    private static final List<String> EVENT_ONLY = List.of("StartDateTime", "ActivityDateTime", "DurationInMinutes");

    private FileRecognition() {}

    static Optional<SalesforceObject> byColumns(Columns columns) {
        if (relates(columns, "Opportunity") && relates(columns, "Contact")) {
            return Optional.of(CONTACT_ROLE);
        }
        if (isMember(columns)) {
            return Optional.of(CAMPAIGN_MEMBER);
        }
        if (columns.has("WhoId")) {
            return Optional.of(EVENT_ONLY.stream().anyMatch(columns::has) ? EVENT : TASK);
        }
        if (isLead(columns)) {
            return Optional.of(LEAD);
        }
        // the status of leads, and what other objects have a company
        boolean another = columns.has("IsConverted") || columns.has("Company");
        return another ? Optional.empty() : bySignature(columns);
    }

    private static Optional<SalesforceObject> bySignature(Columns columns) {
        return Stream.of(FIELD_HISTORY, HISTORY, USER, CONTACT, OPPORTUNITY)
                .filter(object -> object.isSignedBy(columns))
                .findFirst()
                .or(() -> named(columns, CAMPAIGN_ONLY, CAMPAIGN))
                .or(() -> named(columns, ACCOUNT_ONLY, ACCOUNT));
    }

    private static Optional<SalesforceObject> named(Columns columns, List<String> only, SalesforceObject object) {
        return columns.has("Name") && only.stream().anyMatch(columns::has) ? Optional.of(object) : Optional.empty();
    }

    /** Opportunities name a campaign and a contact too. */
    private static boolean isMember(Columns columns) {
        return relates(columns, "Campaign")
                && (relates(columns, "Lead") || relates(columns, "Contact"))
                && !columns.has("StageName");
    }

    private static boolean isLead(Columns columns) {
        return LEAD_ONLY.stream().anyMatch(columns::has) || (LEAD.isSignedBy(columns) && !columns.has("AccountId"));
    }

    private static boolean relates(Columns columns, String parent) {
        return columns.has(parent + "Id")
                || columns.names().stream()
                        .anyMatch(name -> name.startsWith(parent + ":") || name.startsWith(parent + "."));
    }
}
