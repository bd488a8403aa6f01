package io.cascata.query.attribution;

import io.cascata.query.attribution.AttributionChanges.Shared;
import io.cascata.query.attribution.model.Journey;
import io.cascata.query.attribution.model.Milestones;
import io.cascata.query.attribution.model.Settings;
import io.cascata.query.attribution.model.Weights;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Remembers of each journey what its credits are of, and a digest of them: so little that it can be kept for all. */
final class JourneyPrints implements JourneySheet {

    private static final double GRAIN = 1e9;

    private final Model model;
    private final Settings settings;
    private final Map<Long, Print> prints = new HashMap<>();

    /** Journeys with the same digest have the same credits. */
    record Print(String opportunity, long digest, Shared shared) {}

    JourneyPrints(Model model, Settings settings) {
        this.model = model;
        this.settings = settings;
    }

    @Override
    public void take(Deal deal, Journey journey, long[] keys) {
        long digest = Objects.hash(deal.outcome().name(), deal.currency(), deal.scale());
        digest = mix(digest, deal.minorUnits());
        for (int i = 0; i < keys.length; i++) {
            digest = mix(mix(digest, journey.touches().get(i).sequence()), keys[i]);
        }
        double rest = keys.length == 0 ? 1 : 0;
        if (keys.length > 0 && model.givesToTouches()) {
            var weights = CreditSums.weights(model, journey, keys, settings, Milestones.of(journey, settings.kinds()));
            digest = mix(digest, weights, deal.minorUnits(), keys.length);
            rest = Math.rint((1 - weights.total()) * GRAIN) / GRAIN;
        }
        var amount = deal.amount() == null ? null : deal.money(deal.minorUnits());
        prints.put(
                deal.d(),
                new Print(deal.opportunity(), digest, new Shared(amount, deal.currency(), keys.length, rest)));
    }

    private static long mix(long digest, Weights weights, long minorUnits, int touches) {
        var shares = weights.share(minorUnits);
        long mixed = digest;
        for (int i = 0; i < touches; i++) {
            mixed = mix(mix(mixed, Math.round(weights.part(i) * GRAIN)), shares[i]);
        }
        return mixed;
    }

    private static long mix(long digest, long value) {
        return Long.rotateLeft((digest ^ value) * 0x9E3779B97F4A7C15L, 29);
    }

    /** The numbers of the opportunities whose credits are not the same in both. */
    Set<Long> differing(JourneyPrints other) {
        var differing = new HashSet<Long>();
        prints.forEach((d, print) -> {
            var counterpart = other.prints.get(d);
            if (counterpart == null || counterpart.digest() != print.digest()) {
                differing.add(d);
            }
        });
        other.prints.keySet().stream().filter(d -> !prints.containsKey(d)).forEach(differing::add);
        return differing;
    }

    /** What is shared of each of these opportunities, as far as it is. */
    Map<String, Shared> shared(Set<Long> of) {
        var shared = new HashMap<String, Shared>();
        for (long d : of) {
            var print = prints.get(d);
            if (print != null) {
                shared.put(print.opportunity(), print.shared());
            }
        }
        return shared;
    }
}
