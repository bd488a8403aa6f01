package io.cascata.query.segment;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Links of people to opportunities, folded event by event. */
final class PlainLinks {

    private final Map<String, List<Told>> people = new TreeMap<>();
    private final Map<String, List<Moved>> deals = new TreeMap<>();

    /** What was told of somebody; without a role they left. */
    record Told(int day, long position, @Nullable String role, boolean joins, boolean mistake) {}

    private record Moved(int day, long position, boolean open) {}

    private record Line(long position, String contact, String text) {}

    void told(String who, Told told) {
        people.computeIfAbsent(who, fresh -> new ArrayList<>()).add(told);
    }

    void moved(String opportunity, int day, long position, boolean open) {
        deals.computeIfAbsent(opportunity, fresh -> new ArrayList<>()).add(new Moved(day, position, open));
    }

    /** Position, contact, opportunity, role and whether it is active, in the order of the list. */
    List<String> seen(@Nullable Integer asOf, @Nullable Long knownAt) {
        int day = asOf == null ? Integer.MAX_VALUE : asOf;
        long known = knownAt == null ? Long.MAX_VALUE : knownAt;
        return people.entrySet().stream()
                .flatMap(who -> line(who.getKey(), who.getValue(), day, known))
                .sorted(comparingLong(Line::position).thenComparing(Line::contact))
                .map(Line::text)
                .toList();
    }

    private Stream<Line> line(String who, List<Told> all, int day, long known) {
        var parts = who.split(" ", 2);
        var stands = deals.getOrDefault(parts[0], List.of()).stream()
                .filter(move -> move.day() <= day && move.position() <= known)
                .max(comparingInt(Moved::day).thenComparingLong(Moved::position));
        var told = all.stream()
                .filter(each -> each.day() <= day && each.position() <= known)
                .sorted(comparingInt(Told::day).thenComparingLong(Told::position))
                .toList();
        int last = lastRole(told);
        if (stands.isEmpty() || last < 0) {
            return Stream.empty();
        }
        var role = told.get(last);
        var next = last + 1 < told.size() ? told.get(last + 1) : null;
        long position = Stream.of(
                        role.position(),
                        next == null ? 0 : next.position(),
                        stands.get().position())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        boolean active = stands.get().open() && next == null;
        return Stream.of(new Line(
                position,
                parts[1],
                String.join(" ", String.valueOf(position), parts[1], parts[0], role.role(), String.valueOf(active))));
    }

    /** The place of the last role that is not void; below zero where there is none. */
    private static int lastRole(List<Told> told) {
        var spells = new ArrayList<Integer>();
        var mistakes = new TreeSet<Integer>();
        int spell = 0;
        for (var each : told) {
            spell += each.joins() ? 1 : 0;
            spells.add(spell);
            if (each.mistake()) {
                mistakes.add(spell);
            }
        }
        int last = told.size() - 1;
        while (last >= 0 && (told.get(last).role() == null || mistakes.contains(spells.get(last)))) {
            last--;
        }
        return last;
    }
}
