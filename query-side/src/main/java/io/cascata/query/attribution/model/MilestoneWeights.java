package io.cascata.query.attribution.model;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model that gives shares to milestones and the rest to touches without one. A milestone that no touch holds leaves its
 * share to the others in proportion, and so does the middle where it is empty, evenly. The milestones of a custom model
 * are in the order in which they are reached: where a stage was skipped, its share falls on the next one that was reached.
 */
public record MilestoneWeights(Map<String, BigDecimal> shares, BigDecimal middle, Middle over) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Which touches make up the middle. */
    public enum Middle {
        /** Those between the earliest and the latest milestone. */
        BETWEEN,
        /** All that hold none of the milestones. */
        OTHERS
    }

    public MilestoneWeights {
        shares = new LinkedHashMap<>(shares);
        var sum = shares.values().stream().reduce(middle, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0
                || middle.signum() < 0
                || shares.values().stream().anyMatch(s -> s.signum() < 0)) {
            throw new IllegalArgumentException("shares must be positive and come to 100: "
                    + shares.entrySet().stream()
                            .map(share -> share.getKey() + "=" + share.getValue())
                            .collect(joining(", "))
                    + ", middle=" + middle);
        }
    }

    static MilestoneWeights of(String share, List<Position> positions, String middle, Middle over) {
        var shares = new LinkedHashMap<String, BigDecimal>();
        positions.forEach(position -> shares.put(position.name(), new BigDecimal(share)));
        return new MilestoneWeights(shares, new BigDecimal(middle), over);
    }

    /** Reads shares such as {@code FIRST_TOUCH:40,pipeline:40,MIDDLE:20}; throws {@link IllegalArgumentException}. */
    public static MilestoneWeights parse(String text) {
        var shares = new LinkedHashMap<String, BigDecimal>();
        var middle = BigDecimal.ZERO;
        for (var share : text.split(",", -1)) {
            int colon = share.lastIndexOf(':');
            if (colon < 1 || !share.substring(colon + 1).strip().matches("\\d{1,3}(\\.\\d{1,6})?")) {
                throw new IllegalArgumentException("a share is written NAME:NUMBER, not '" + share + "'");
            }
            var value = new BigDecimal(share.substring(colon + 1).strip());
            var name = share.substring(0, colon).strip();
            if (name.equals("MIDDLE")) {
                middle = value;
            } else {
                shares.put(name, value);
            }
        }
        return new MilestoneWeights(shares, middle, Middle.BETWEEN);
    }

    /** The keys of the stages that have shares: whatever has one and is no {@link Position}. */
    public List<String> stages() {
        var positions = Arrays.stream(Position.values()).map(Position::name).toList();
        return shares.keySet().stream()
                .filter(name -> !positions.contains(name))
                .toList();
    }

    Weights weigh(Journey journey, Milestones milestones) {
        return new MilestoneShares(journey.size(), this, milestones).weights();
    }
}
