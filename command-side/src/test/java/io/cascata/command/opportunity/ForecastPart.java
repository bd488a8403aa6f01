package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Money;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is expected of an opportunity, part by part, with a few values for each. */
enum ForecastPart {
    AMOUNT(null, Money.of("5", "EUR"), Money.of("7", "EUR")),
    CLOSE_DATE(null, LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30)),
    OWNER(new Owner(Team.SALES, "leo"), new Owner(Team.MARKETING, null));

    final List<@Nullable Object> values;

    ForecastPart(@Nullable Object... values) {
        this.values = Arrays.asList(values);
    }

    OpportunityCommand command(OpportunityId id, @Nullable Object value) {
        return switch (this) {
            case AMOUNT -> new SetAmount(id, (Money) value);
            case CLOSE_DATE -> new SetCloseDate(id, (LocalDate) value);
            case OWNER -> new AssignOwner(id, (Owner) value);
        };
    }

    Dated<?> of(Opportunity opportunity) {
        return switch (this) {
            case AMOUNT -> opportunity.amount();
            case CLOSE_DATE -> opportunity.closeDate();
            case OWNER -> opportunity.owner();
        };
    }
}
