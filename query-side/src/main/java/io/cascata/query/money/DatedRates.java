package io.cascata.query.money;

import io.cascata.events.playbook.ExchangeRules;
import io.cascata.events.playbook.ExchangeRulesRevised;
import io.cascata.events.playbook.PlaybookSection;
import io.cascata.log.EventFilter;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.ZoneId;

/**
 * The rates as settled last before a viewpoint's {@code knownAt}. They bear their dates themselves: when somebody settled
 * them is no matter of business time.
 */
public record DatedRates(History history) {

    /** Converts by the rates that the viewpoint knows; {@code zone} says where days begin. */
    public Exchange of(Viewpoint viewpoint, ZoneId zone) {
        return new Exchange(rules(viewpoint), zone);
    }

    public ExchangeRules rules(Viewpoint viewpoint) {
        return history.last(EventFilter.tagged(PlaybookSection.EXCHANGE_RATES.tag()), viewpoint)
                .map(recorded -> ((ExchangeRulesRevised) recorded.event()).rules())
                .orElseGet(ExchangeRules::shipped);
    }
}
