package io.cascata.query.attribution;

import io.cascata.query.attribution.model.Journey;
import io.cascata.query.attribution.model.Milestones;
import io.cascata.query.attribution.model.Settings;
import io.cascata.query.attribution.model.Weights;
import java.util.HashMap;
import java.util.Map;

/** Sums the credits of one model by what they count for; what nobody earns is summed as well. */
final class CreditSums {

    private final Model model;
    private final Settings settings;
    private final Map<Long, Sum> sums = new HashMap<>();
    private final Sum unattributed = new Sum();
    private final Sum total = new Sum();
    private long fallbacks;

    /** What came together under one key. */
    static final class Sum {
        private final Amounts amounts = new Amounts();
        private double credit;
        private long touches;
        private long opportunities;
        private long lastDeal = -1;

        private void add(Deal deal, double part, long minorUnits) {
            credit += part;
            amounts.add(deal, minorUnits);
            if (lastDeal != deal.d()) {
                lastDeal = deal.d();
                opportunities++;
            }
        }

        double credit() {
            return credit;
        }

        long touches() {
            return touches;
        }

        long opportunities() {
            return opportunities;
        }

        Amounts amounts() {
            return amounts;
        }
    }

    CreditSums(Model model, Settings settings) {
        this.model = model;
        this.settings = settings;
    }

    /** The weights that a model gives; {@code keys} are what the touches count for. */
    static Weights weights(Model model, Journey journey, long[] keys, Settings settings, Milestones milestones) {
        var rule = model.rule();
        return rule == null ? Weights.evenByGroup(keys) : rule.weigh(journey, settings, milestones);
    }

    void take(Deal deal, Journey journey, long[] keys, Milestones milestones) {
        long minorUnits = deal.minorUnits();
        total.add(deal, 1, minorUnits);
        total.touches += keys.length;
        if (keys.length == 0) {
            unattributed.add(deal, 1, minorUnits);
            return;
        }
        var weights = weights(model, journey, keys, settings, milestones);
        fallbacks += weights.fallback() ? 1 : 0;
        var shares = weights.share(minorUnits);
        for (int i = 0; i < keys.length; i++) {
            var sum = sums.computeIfAbsent(keys[i], fresh -> new Sum());
            sum.touches++;
            if (weights.part(i) > 0) {
                sum.add(deal, weights.part(i), shares[i]);
            }
        }
        leave(deal, 1 - weights.total(), shares[keys.length]);
    }

    private void leave(Deal deal, double rest, long minorUnits) {
        if (rest > 1e-9) {
            unattributed.add(deal, rest, minorUnits);
        }
    }

    Model model() {
        return model;
    }

    Map<Long, Sum> sums() {
        return sums;
    }

    Sum unattributed() {
        return unattributed;
    }

    Sum total() {
        return total;
    }

    /** How many journeys a model had to take another touch for than the one it asks for. */
    long fallbacks() {
        return fallbacks;
    }
}
