package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.Policies.Deleted;
import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.command.importing.reading.Cells;
import io.cascata.command.importing.reading.Row;
import io.cascata.command.importing.reading.RowDefect;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.PhoneNumber;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the fields that several objects have. Throws {@link RowDefect} for what cannot be used. */
final class Fields {

    private static final int TEXT_LENGTH = 200;

    private final ImportSettings settings;
    private final ProcessFile naming;
    private final Map<String, String> users;

    /** {@code users} are the names of the owners by id, as far as they are known by the time a row is read. */
    Fields(ImportSettings settings, ProcessFile naming, Map<String, String> users) {
        this.settings = settings;
        this.naming = naming;
        this.users = users;
    }

    void requireKept(Row row) {
        if (settings.policies().deleted() == Deleted.REJECT && Cells.flag(row, "IsDeleted")) {
            throw new RowDefect("deleted", "the row is marked as deleted");
        }
    }

    /** When the row was changed last; long ago where it does not say. */
    Instant modified(Row row) {
        return Objects.requireNonNullElse(changed(row), Instant.EPOCH);
    }

    @Nullable
    Instant changed(Row row) {
        var stamp = instant(row, "SystemModstamp");
        return stamp != null ? stamp : instant(row, "LastModifiedDate");
    }

    @Nullable
    Instant instant(Row row, String column) {
        return Cells.instant(row, column, settings.zone());
    }

    /** A short text such as a status. */
    @Nullable
    String text(Row row, String column) {
        var text = row.text(column);
        return text == null ? null : Cells.name(column, text, TEXT_LENGTH);
    }

    /** The name of who owns the record, else the id. */
    @Nullable
    String owner(Row row) {
        var name = row.text("Owner.Name");
        var id = SalesforceId.reference(row.text("OwnerId"));
        return name != null ? name : id == null ? null : users.getOrDefault(id, id);
    }

    @Nullable
    Currency currency(Row row) {
        var code = row.text("CurrencyIsoCode");
        try {
            return code == null ? null : Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new RowDefect("currency-unknown", "CurrencyIsoCode: '" + code + "' is no currency (ISO 4217)");
        }
    }

    /** What it is about, where the row names that. */
    @Nullable
    SolutionId solution(Row row) {
        var column = naming.solutionColumn();
        var solution = column == null ? null : text(row, column);
        return solution == null ? null : new SolutionId(naming.solution(solution));
    }

    PersonProfile person(Row row) {
        var name = row.text("Name") != null
                ? row.text("Name")
                : Stream.of(row.text("FirstName"), row.text("LastName"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return new PersonProfile(
                checked("Name", name == null || name.isEmpty() ? null : name, PersonName::new),
                checked("Email", row.text("Email"), EmailAddress::new),
                checked("Phone", row.text("Phone"), PhoneNumber::new),
                row.text("Title"));
    }

    static <T> @Nullable T checked(String column, @Nullable String text, Function<String, T> value) {
        try {
            return text == null ? null : value.apply(text);
        } catch (IllegalArgumentException e) {
            // the value itself may be personal and stays out of the report
            throw new RowDefect("value-not-allowed", column + ": " + e.getMessage());
        }
    }
}
