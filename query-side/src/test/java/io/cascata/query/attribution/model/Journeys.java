package io.cascata.query.attribution.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Journeys for tests, and what models make of them. */
final class Journeys {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private Journeys() {}

    static Touch touch(String id, String kind, Instant at) {
        return new Touch(id, "ann", id, null, null, at, kind, 0);
    }

    static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    /** One touch a day, by channel. */
    static Journey along(List<String> channels) {
        var touches = new ArrayList<Touch>();
        for (int i = 0; i < channels.size(); i++) {
            touches.add(new Touch("t" + i, "ann", channels.get(i), null, null, day(i), "click", i));
        }
        return Journey.converting(touches, day(channels.size()));
    }

    /** Touches of these kinds, one a day; created and won on these days. */
    static Journey of(int created, @Nullable Integer won, String... kinds) {
        var touches = new ArrayList<Touch>();
        for (int i = 0; i < kinds.length; i++) {
            touches.add(new Touch("t" + i, "ann", "c" + i, null, null, day(i), kinds[i], i));
        }
        var closed = won == null ? null : day(won);
        return new Journey(touches, day(created), closed, closed == null ? day(kinds.length) : closed, Map.of());
    }

    static Map<String, Double> byChannel(RuleModel model, Journey journey, double amount) {
        return byChannel(model.weigh(journey, Settings.DEFAULT), journey, amount);
    }

    static Map<String, Double> byChannel(Weights weights, Journey journey, double amount) {
        var credits = new LinkedHashMap<String, Double>();
        for (int i = 0; i < journey.size(); i++) {
            credits.merge(journey.touches().get(i).channel(), weights.parts()[i] * amount, Double::sum);
        }
        return credits;
    }

    /** A journey of up to 12 touches of 5 channels by 3 people, at times that may be equal. */
    static Journey drawn(Random random) {
        var touches = new ArrayList<Touch>();
        int size = 1 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            touches.add(new Touch(
                    "t" + i,
                    "p" + random.nextInt(3),
                    List.of("search", "email", "direct", "social", "event").get(random.nextInt(5)),
                    random.nextBoolean() ? "campaign" : null,
                    null,
                    START.plus(Duration.ofHours(random.nextInt(400))),
                    List.of("visit", "form", "click").get(random.nextInt(3)),
                    i));
        }
        var won = random.nextBoolean() ? day(17) : null;
        return new Journey(
                touches, day(random.nextInt(17)), won, day(17), Map.of("qualified", day(random.nextInt(17))));
    }

    static List<ChannelPath> drawnPaths(Random random, int channels, int paths) {
        var drawn = new ArrayList<ChannelPath>();
        for (int i = 0; i < paths; i++) {
            var steps = new ArrayList<String>();
            for (int step = 0; step <= random.nextInt(7); step++) {
                steps.add("c" + random.nextInt(channels));
            }
            drawn.add(new ChannelPath(steps, random.nextInt(4), 1 + random.nextInt(5), random.nextInt(1_000)));
        }
        return drawn;
    }
}
