package io.cascata.command.importing;

import io.cascata.command.importing.reading.SourceFile;

/** A small Salesforce export: two opportunities, one won, one open. */
final class Exports {

    static final String HEADER = "Id,Name,StageName,Amount,CloseDate,CreatedDate\n";

    static final String OPPORTUNITIES = """
            Id,Name,AccountId,StageName,Amount,CloseDate,IsClosed,IsWon,CreatedDate,CurrencyIsoCode
            006000000000001AAA,Talent,001000000000001AAA,Won,900,2024-03-01,true,true,2024-01-01T10:00:00.000Z,EUR
            006000000000002AAA,Learning,001000000000001AAA,Talk,,,false,false,2024-01-02T10:00:00.000Z,EUR
            """;

    static final String HISTORY = """
            Id,OpportunityId,CreatedDate,StageName,Amount,CloseDate
            008000000000001AAA,006000000000001AAA,2024-01-01T10:00:00.000Z,Talk,,
            008000000000002AAA,006000000000001AAA,2024-01-05T10:00:00.000Z,Talk,1000,
            008000000000003AAA,006000000000001AAA,2024-01-09T10:00:00.000Z,Offer,1000,2024-03-01
            008000000000004AAA,006000000000001AAA,2024-03-01T10:00:00.000Z,Won,900,2024-03-01
            008000000000005AAA,006000000000002AAA,2024-01-02T10:00:00.000Z,Talk,,
            """;

    static final String ACCOUNTS = """
            Id,Name,Industry,BillingCountry,BillingPostalCode,Phone
            001000000000001AAA,Acme,Software,DE,20095,+49 40 1234
            """;

    static final String CONTACTS = """
            Id,LastName,FirstName,AccountId,Email
            003000000000001AAA,Doe,Jane,001000000000001AAA,jane@acme.example
            """;

    static final String ROLES = """
            Id,OpportunityId,ContactId,Role,IsPrimary,CreatedDate,IsDeleted,SystemModstamp
            00K000000000001EAA,006000000000001AAA,003000000000001AAA,Champion,true,2024-01-03T10:00:00.000Z,false,
            00K000000000002EAA,006000000000002AAA,003000000000001AAA,,false,2024-01-04T10:00:00.000Z,true,2024-02-01T00:00:00.000Z
            """;

    private Exports() {}

    static SourceFile[] complete() {
        return new SourceFile[] {
            ImportBench.file("Account.csv", ACCOUNTS),
            ImportBench.file("Contact.csv", CONTACTS),
            ImportBench.file("Opportunity.csv", OPPORTUNITIES),
            ImportBench.file("OpportunityHistory.csv", HISTORY),
            ImportBench.file("OpportunityContactRole.csv", ROLES)
        };
    }

    /** Opportunities with these rows: Id, Name, StageName, Amount, CloseDate, CreatedDate. */
    static SourceFile opportunities(String rows) {
        return ImportBench.file("Opportunity.csv", HEADER + rows);
    }
}
