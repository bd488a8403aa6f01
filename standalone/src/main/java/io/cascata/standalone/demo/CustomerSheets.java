package io.cascata.standalone.demo;

import static io.cascata.standalone.demo.SalesforceFiles.time;

import java.util.List;

/** Accounts and contacts as export files. */
final class CustomerSheets {

    private static final String KEPT = "false";

    private final List<DemoAccount> accounts;

    CustomerSheets(List<DemoAccount> accounts) {
        this.accounts = accounts;
    }

    Sheet accounts() {
        var columns = "Id,Name,Website,Industry,Type,BillingCountry,BillingState,CreatedDate,IsDeleted";
        return new Sheet(
                "Account.csv", List.of(columns.split(",")), accounts.stream().map(CustomerSheets::row));
    }

    Sheet contacts() {
        var columns = "Id,AccountId,FirstName,LastName,Email,Title,CreatedDate,IsDeleted";
        var rows =
                accounts.stream().flatMap(account -> account.contacts().stream().map(contact -> row(account, contact)));
        return new Sheet("Contact.csv", List.of(columns.split(",")), rows);
    }

    private static List<String> row(DemoAccount account) {
        var website = "https://" + account.domain();
        var segment = account.segment().label();
        return List.of(
                account.id(),
                account.name(),
                website,
                account.industry(),
                segment,
                account.country(),
                account.region(),
                time(account.created()),
                KEPT);
    }

    private static List<String> row(DemoAccount account, DemoContact contact) {
        return List.of(
                contact.id(),
                account.id(),
                contact.firstName(),
                contact.lastName(),
                contact.email(),
                contact.title(),
                time(contact.created()),
                KEPT);
    }
}
