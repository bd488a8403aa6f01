package io.cascata.standalone.demo;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who takes part in a purchase: the group grows from stage to stage, and now and then somebody leaves. */
final class Casting {

    private static final double LEAVES = 0.07;

    private final DemoAccount account;
    private final BusinessCalendar calendar;
    private final Dice dice;
    private final List<DemoRole> roles = new ArrayList<>();

    Casting(DemoAccount account, BusinessCalendar calendar, Dice dice) {
        this.account = account;
        this.calendar = calendar;
        this.dice = dice;
    }

    List<DemoRole> during(List<DemoMove> moves) {
        for (var index = 0; index < moves.size(); index++) {
            var move = moves.get(index);
            var next = index + 1 < moves.size() ? moves.get(index + 1).at() : calendar.end();
            if (move.stage().outcome() == Outcome.OPEN) {
                grow(wanted(move.stage()), move.at(), next);
            }
        }
        return departures(calendar.end());
    }

    private int wanted(CanonicalStage stage) {
        return switch (stage) {
            case ENGAGED -> dice.between(1, 2);
            case PRIORITIZED -> 2;
            case QUALIFIED -> Math.min(account.segment().committee(), dice.between(2, 4));
            case PIPELINE -> Math.max(2, account.segment().committee() + dice.between(-1, 1));
            case TARGET_ACCOUNT, TARGET, DETECTED, CLOSED_WON, CLOSED_LOST, CLOSED_RECYCLED -> 0;
        };
    }

    private void grow(int wanted, Instant from, Instant until) {
        while (roles.size() < wanted) {
            var at = roles.isEmpty() ? from.plusSeconds(dice.between(1, 600)) : during(from, until);
            var candidates = free(at);
            if (candidates.isEmpty() || !at.isBefore(until)) {
                return;
            }
            var contact = candidates.getFirst();
            var role = roles.isEmpty() ? "Champion" : contact.usualRole();
            roles.add(new DemoRole(contact, role, roles.isEmpty(), at, null));
        }
    }

    private Instant during(Instant from, Instant until) {
        var span = Math.min(Duration.between(from, until).toSeconds(), 40L * 86_400);
        return from.plusSeconds((long) (dice.between(0.0, 0.9) * span));
    }

    /** Those who are known by then and not yet in, missing roles first. */
    private List<DemoContact> free(Instant at) {
        var cast = roles.stream().map(DemoRole::contact).toList();
        var filled = roles.stream().map(DemoRole::role).toList();
        var start = dice.between(0, account.contacts().size() - 1);
        var known = new ArrayList<>(
                account.contacts().subList(start, account.contacts().size()));
        known.addAll(account.contacts().subList(0, start));
        return known.stream()
                .filter(contact -> contact.created().isBefore(at) && !cast.contains(contact))
                .sorted(Comparator.comparing(contact -> filled.contains(contact.usualRole())))
                .toList();
    }

    private List<DemoRole> departures(Instant end) {
        return roles.stream()
                .map(role -> role.primary() || !dice.chance(LEAVES) ? role : departed(role, end))
                .toList();
    }

    private DemoRole departed(DemoRole role, Instant end) {
        var at = calendar.after(role.from(), dice.around(60, 0.6), dice);
        return at.isBefore(end) ? new DemoRole(role.contact(), role.role(), false, role.from(), at) : role;
    }
}
