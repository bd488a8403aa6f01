package io.cascata.query.attribution.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Ways to simplify the path of channels that a journey took. */
public final class PathTransform {

    private PathTransform() {}

    /** The last steps only. */
    public static List<String> trim(List<String> path, int steps) {
        return List.copyOf(path.subList(Math.max(0, path.size() - steps), path.size()));
    }

    /** Each run of one channel as a single step. */
    public static List<String> exposure(List<String> path) {
        var steps = new ArrayList<String>();
        for (var channel : path) {
            if (steps.isEmpty() || !steps.getLast().equals(channel)) {
                steps.add(channel);
            }
        }
        return List.copyOf(steps);
    }

    /** Each channel once, where it appears first. */
    public static List<String> first(List<String> path) {
        return List.copyOf(new LinkedHashSet<>(path));
    }

    /** Without a channel, unless there is no other. */
    public static List<String> removeIfNotAll(List<String> path, String channel) {
        var others = path.stream().filter(step -> !step.equals(channel)).toList();
        return others.isEmpty() ? path : others;
    }

    /** Without the steps of a channel at the end, unless there is no other. */
    public static List<String> removeIfLastAndNotAll(List<String> path, String channel) {
        int end = path.size();
        while (end > 0 && path.get(end - 1).equals(channel)) {
            end--;
        }
        return end == 0 ? path : List.copyOf(path.subList(0, end));
    }
}
