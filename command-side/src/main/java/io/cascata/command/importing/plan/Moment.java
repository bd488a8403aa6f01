package io.cascata.command.importing.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Something that a story tells of one point in time. */
sealed interface Moment {

    Instant at();

    record StepTaken(Step step, Instant at) implements Moment {}

    record RoleBegun(RoleSpell spell, Instant at) implements Moment {}

    record RoleEnded(RoleSpell spell, Instant at) implements Moment {}

    /** All moments in order; at one time, who joined comes first and who left last. Steps keep their order. */
    static List<Moment> of(List<Step> steps, List<RoleSpell> spells, Instant opened) {
        var moments = new ArrayList<Moment>();
        steps.forEach(step -> moments.add(new StepTaken(step, Objects.requireNonNullElse(step.at(), opened))));
        spells.stream()
                .sorted(Comparator.comparing(spell -> spell.row().id()))
                .forEach(spell -> addSpell(moments, spell, opened));
        moments.sort(Comparator.comparing(Moment::at).thenComparingInt(Moment::rank));
        return moments;
    }

    private static void addSpell(List<Moment> moments, RoleSpell spell, Instant opened) {
        var from = spell.from() == null || spell.from().isBefore(opened) ? opened : spell.from();
        moments.add(new RoleBegun(spell, from));
        if (spell.until() != null) {
            moments.add(new RoleEnded(spell, spell.until().isBefore(from) ? from : spell.until()));
        }
    }

    private int rank() {
        return switch (this) {
            case RoleBegun begun -> 0;
            case StepTaken taken -> 1;
            case RoleEnded ended -> 2;
        };
    }
}
