package io.cascata.query.stagehistory;

import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.value.Money;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Situation;
import io.cascata.query.facts.Words;
import io.cascata.query.projection.RecordedEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What events say of the terms of an opportunity. */
final class TermChanges {

    private TermChanges() {}

    static Term.Change opened(long n, RecordedEvent recorded, Situation situation, Words words) {
        return change(
                n, recorded, Term.Sets.ALL, terms(situation.amount(), situation.closeDate(), situation.owner(), words));
    }

    static Term.Change amount(long n, RecordedEvent recorded, AmountSet event, Words words) {
        return change(n, recorded, Term.Sets.AMOUNT, terms(event.amount(), null, null, words));
    }

    static Term.Change closeDate(long n, RecordedEvent recorded, CloseDateSet event, Words words) {
        return change(n, recorded, Term.Sets.CLOSE_DATE, terms(null, event.closeDate(), null, words));
    }

    static Term.Change owner(long n, RecordedEvent recorded, OwnerAssigned event, Words words) {
        return change(n, recorded, Term.Sets.OWNER, terms(null, null, event.owner(), words));
    }

    private static Term.Change change(long n, RecordedEvent recorded, Term.Sets sets, Term.Terms terms) {
        return new Term.Change(n, recorded.position(), Micros.of(recorded.occurredAt()), sets, terms);
    }

    private static Term.Terms terms(
            @Nullable Money amount, @Nullable LocalDate closeDate, @Nullable Owner owner, Words words) {
        return new Term.Terms(
                Price.of(amount, words),
                closeDate,
                words.add(owner == null ? null : owner.team()),
                words.add(owner == null ? null : owner.user()));
    }
}
