package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.reading.Row;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which record a row is. Rows of a link or a history that have no id are told apart by what they say. */
final class RowIds {

    private final References references;

    RowIds(References references) {
        this.references = references;
    }

    String of(SalesforceObject object, Row row) {
        if (row.text("Id") != null || row.text("attributes.referenceId") != null) {
            return references.own(row);
        }
        return switch (object) {
            case CONTACT_ROLE -> parent(row, "Opportunity") + "|" + parent(row, "Contact") + "|" + said(row, "Role");
            case HISTORY ->
                parent(row, "Opportunity") + "|" + said(row, "CreatedDate", "StageName", "Amount", "CloseDate");
            case FIELD_HISTORY -> parent(row, "Opportunity") + "|" + said(row, "CreatedDate", "Field", "NewValue");
            case CAMPAIGN_MEMBER -> parent(row, "Campaign") + "|" + parent(row, "Lead") + "|" + parent(row, "Contact");
            case USER, ACCOUNT, CONTACT, OPPORTUNITY, LEAD, CAMPAIGN, TASK, EVENT -> references.own(row);
        };
    }

    private String parent(Row row, String parent) {
        return Objects.requireNonNullElse(references.to(row, parent), "");
    }

    private static String said(Row row, String... columns) {
        return Stream.of(columns)
                .map(column -> Objects.requireNonNullElse(row.text(column), ""))
                .collect(Collectors.joining("|"));
    }
}
