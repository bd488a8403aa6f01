package io.cascata.query.attribution.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Set;

/** Models that look at the order, the channels and the times of touches only. */
public final class ByOrder {

    private static final int HALVED = 6;
    private static final double MICROS = 1e6;

    private ByOrder() {}

    static Weights even(int size) {
        var parts = new double[size];
        Arrays.fill(parts, 1.0 / size);
        return Weights.of(parts);
    }

    static Weights evenByChannel(Journey journey) {
        var counts = new HashMap<String, Integer>();
        journey.touches().forEach(touch -> counts.merge(touch.channel(), 1, Integer::sum));
        var parts = journey.touches().stream()
                .mapToDouble(touch -> 1.0 / counts.size() / counts.getOrDefault(touch.channel(), 1))
                .toArray();
        return Weights.of(parts);
    }

    static Weights lastOutside(Journey journey, Set<String> direct) {
        int size = journey.size();
        for (int i = size - 1; i >= 0; i--) {
            if (!direct.contains(journey.touches().get(i).channel())) {
                return Weights.single(size, i);
            }
        }
        return Weights.single(size, size - 1).flagged();
    }

    /** {@code first} and {@code last} per cent at the ends and the rest between; of two touches the ends share all. */
    public static Weights position(int size, double first, double last) {
        if (size == 1) {
            return Weights.single(1, 0);
        }
        var parts = new double[size];
        double middle = size == 2 ? 0 : (100 - first - last) / (size - 2);
        Arrays.fill(parts, middle);
        parts[0] = first;
        parts[size - 1] = last;
        return Weights.normalised(parts);
    }

    static Weights decay(Journey journey, Duration halfLife) {
        double life = micros(halfLife);
        var touches = journey.touches();
        // Ages count from the latest touch: the common factor falls out of the shares and very old journeys stay exact.
        var latest = touches.getLast().at();
        return Weights.normalised(touches.stream()
                .mapToDouble(touch -> Math.pow(0.5, micros(Duration.between(touch.at(), latest)) / life))
                .toArray());
    }

    private static double micros(Duration duration) {
        return duration.getSeconds() * MICROS + duration.getNano() / 1_000.0;
    }

    static Weights halves(int size) {
        var parts = new double[size];
        for (int back = 1; back <= Math.min(HALVED, size); back++) {
            parts[size - back] = Math.pow(0.5, back);
        }
        return Weights.of(parts);
    }
}
