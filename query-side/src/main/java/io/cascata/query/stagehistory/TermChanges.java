package io.cascata.query.stagehistory;

import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.value.Money;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Situation;
import io.cascata.query.projection.RecordedEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What events say of the terms of an opportunity. */
final class TermChanges {

    private TermChanges() {}

    static Term.Change opened(long n, RecordedEvent recorded, Situation situation) {
        return change(n, recorded, Term.Sets.ALL, terms(situation.amount(), situation.closeDate(), situation.owner()));
    }

    static Term.Change amount(long n, RecordedEvent recorded, AmountSet event) {
        return change(n, recorded, Term.Sets.AMOUNT, terms(event.amount(), null, null));
    }

    static Term.Change closeDate(long n, RecordedEvent recorded, CloseDateSet event) {
        return change(n, recorded, Term.Sets.CLOSE_DATE, terms(null, event.closeDate(), null));
    }

    static Term.Change owner(long n, RecordedEvent recorded, OwnerAssigned event) {
        return change(n, recorded, Term.Sets.OWNER, terms(null, null, event.owner()));
    }

    private static Term.Change change(long n, RecordedEvent recorded, Term.Sets sets, Term.Terms terms) {
        return new Term.Change(n, recorded.position(), Micros.of(recorded.occurredAt()), sets, terms);
    }

    private static Term.Terms terms(@Nullable Money amount, @Nullable LocalDate closeDate, @Nullable Owner owner) {
        return new Term.Terms(
                Micros.amount(amount),
                amount == null ? null : amount.currency().getCurrencyCode(),
                closeDate,
                owner == null ? null : owner.team().name(),
                owner == null ? null : owner.user());
    }
}
