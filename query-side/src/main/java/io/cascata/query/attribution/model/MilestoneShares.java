package io.cascata.query.attribution.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The shares of one journey's milestones, as far as touches hold them. */
final class MilestoneShares {

    private final int size;
    private final MilestoneWeights model;
    private final List<Held> held = new ArrayList<>();

    private record Held(int index, double share) {}

    MilestoneShares(int size, MilestoneWeights model, Milestones milestones) {
        this.size = size;
        this.model = model;
        double waiting = 0;
        for (Map.Entry<String, BigDecimal> share : model.shares().entrySet()) {
            var index = milestones.index(share.getKey());
            double own = share.getValue().doubleValue();
            if (index.isPresent()) {
                held.add(new Held(index.getAsInt(), own + waiting));
                waiting = 0;
            } else if (isStage(share.getKey())) {
                waiting += own;
            }
        }
    }

    private static boolean isStage(String position) {
        return Arrays.stream(Position.values()).noneMatch(each -> each.name().equals(position));
    }

    Weights weights() {
        var middle = middle();
        double rest = model.middle().doubleValue();
        double of = held.stream().mapToDouble(Held::share).sum();
        var parts = new double[size];
        if (of == 0 && middle.length == 0) {
            return Weights.single(size, size - 1).flagged();
        }
        for (var milestone : held) {
            double share = of == 0 ? 0 : milestone.share() / of * (100 - rest);
            parts[milestone.index()] += middle.length == 0 ? share + rest / held.size() : share;
        }
        for (int index : middle) {
            parts[index] += (of == 0 ? 100 : rest) / middle.length;
        }
        return Weights.normalised(parts);
    }

    /** The touches without a milestone, all of them or those between the milestones. */
    private int[] middle() {
        var holds = new boolean[size];
        int first = held.isEmpty() ? 0 : size;
        int last = held.isEmpty() ? size - 1 : 0;
        for (var milestone : held) {
            holds[milestone.index()] = true;
            first = Math.min(first, milestone.index());
            last = Math.max(last, milestone.index());
        }
        boolean others = model.over() == MilestoneWeights.Middle.OTHERS;
        var middle = new int[size];
        int found = 0;
        for (int index = others ? 0 : first + 1; index < (others ? size : last); index++) {
            if (!holds[index]) {
                middle[found++] = index;
            }
        }
        return Arrays.copyOf(middle, found);
    }
}
