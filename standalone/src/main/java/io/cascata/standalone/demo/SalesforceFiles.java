package io.cascata.standalone.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes the company as a CRM would export it: one CSV file for each object, in the form of its bulk API. */
final class SalesforceFiles {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final DemoCompany company;

    SalesforceFiles(DemoCompany company) {
        this.company = company;
    }

    /** Into a directory, which is made if it is missing. */
    void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        var customers = new CustomerSheets(company.accounts());
        write(directory, customers.accounts());
        write(directory, customers.contacts());
        var opportunities = new OpportunitySheets(company);
        write(directory, opportunities.opportunities());
        write(directory, opportunities.history());
        write(directory, opportunities.contactRoles());
        var leads = new LeadSheets(company);
        write(directory, leads.campaigns());
        write(directory, leads.leads());
        var activities = new ActivitySheets(company);
        write(directory, activities.members());
        write(directory, activities.tasks());
        write(directory, activities.events());
    }

    /** An instant in the form of the bulk API. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    private static void write(Path directory, Sheet sheet) throws IOException {
        try (var csv = CsvWriter.builder().build(directory.resolve(sheet.file()), StandardCharsets.UTF_8)) {
            csv.writeRecord(sheet.columns());
            sheet.rows().forEach(csv::writeRecord);
        }
    }
}
