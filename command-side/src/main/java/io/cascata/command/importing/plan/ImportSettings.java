package io.cascata.command.importing.plan;

import io.cascata.events.value.Team;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * How one import reads its input.
 *
 * @param source the name of the system the input comes from; none: as the profile calls it
 * @param actor who imports
 * @param currency of amounts whose row names none
 * @param zone in which dates without time begin
 * @param ownerTeam of owners whom the process file does not name; exports tell no team
 * @param importedAt business time of what has no date
 */
public record ImportSettings(
        @Nullable String source,
        String actor,
        Policies policies,
        Currency currency,
        ZoneId zone,
        Team ownerTeam,
        Instant importedAt) {

    public static ImportSettings of(@Nullable String source, Instant importedAt) {
        return new ImportSettings(
                source,
                "import",
                Policies.DEFAULT,
                Currency.getInstance("USD"),
                ZoneOffset.UTC,
                Team.SALES,
                importedAt);
    }

    public ImportSettings with(Policies others) {
        return new ImportSettings(source, actor, others, currency, zone, ownerTeam, importedAt);
    }

    public ImportSettings with(Currency other) {
        return new ImportSettings(source, actor, policies, other, zone, ownerTeam, importedAt);
    }
}
