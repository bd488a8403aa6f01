package io.cascata.command.importing.csv;

import io.cascata.events.value.CanonicalStage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of plain CSV files are to be understood.
 *
 * @param opportunities the file with one row an opportunity
 * @param accounts the file that says more of the companies
 * @param process the name of the process; needed only without a process file
 * @param stages the stages in order and when each was entered; needed only without a process file
 */
public record Mapping(
        Opportunities opportunities,
        @Nullable Accounts accounts,
        @Nullable String process,
        List<Stage> stages,
        @Nullable Map<String, Map<String, String>> replacements,
        @Nullable String dateFormat) {

    /** The columns of the opportunity file; {@code id} and {@code stage} must be there. */
    public record Opportunities(
            String file,
            String id,
            @Nullable String name,
            @Nullable String account,
            String stage,
            @Nullable String owner,
            @Nullable String solution,
            @Nullable String type,
            @Nullable String amount,
            @Nullable String closeDate,
            @Nullable String created,
            @Nullable String currency) {}

    /** The columns of the account file; {@code id} is what the opportunity file calls the account. */
    public record Accounts(
            String file,
            String id,
            @Nullable String name,
            @Nullable String website,
            @Nullable String industry,
            @Nullable String segment,
            @Nullable String country,
            @Nullable String region,
            @Nullable String parent) {}

    /** A stage, the column with the day on which it was entered, and what it means. */
    public record Stage(
            String stage,
            @Nullable String enteredAt,
            @Nullable CanonicalStage canonical) {}
}
