package io.cascata.standalone.demo;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The traces that people of an account leave: before and while they take part in a purchase, and without taking part. */
final class TouchTrail {

    private static final List<Kind> BY_PEOPLE = List.of(
            new Kind("Email", "email-click", Team.MARKETING, true, 5),
            new Kind("Webinar", "webinar", Team.MARKETING, true, 3),
            new Kind("Organic search", "visit", Team.MARKETING, false, 3),
            new Kind("Paid search", "form-submitted", Team.MARKETING, true, 2),
            new Kind("Paid social", "click", Team.MARKETING, true, 2),
            new Kind("Content syndication", "download", Team.MARKETING, true, 2),
            new Kind("Direct", "visit", Team.MARKETING, false, 2),
            new Kind("Event", "event", Team.MARKETING, true, 1),
            new Kind("Referral", "form-submitted", Team.MARKETING, false, 0.5),
            new Kind("Phone", "call", Team.SALES_DEVELOPMENT, false, 2.5),
            new Kind("Meeting", "meeting", Team.SALES, false, 2));
    private static final List<Kind> ANONYMOUS = List.of(
            new Kind("Intent data", "surge", Team.MARKETING, false, 2),
            new Kind("Website", "anonymous-visit", Team.MARKETING, false, 3));
    private static final int DAYS_BEFORE_JOINING = 45;

    private final DemoAccount account;
    private final Campaigns campaigns;
    private final BusinessCalendar calendar;
    private final Dice dice;
    private final List<DemoTouch> left = new ArrayList<>();

    TouchTrail(DemoAccount account, Campaigns campaigns, BusinessCalendar calendar, Dice dice) {
        this.account = account;
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.dice = dice;
    }

    List<DemoTouch> left(List<DemoOpportunity> opportunities) {
        opportunities.forEach(this::around);
        for (var contact : account.contacts()) {
            touches(dice.times(0.8), contact, calendar.start(), calendar.end(), null);
        }
        return left;
    }

    private void around(DemoOpportunity opportunity) {
        var closed = opportunity.stage().outcome() == Outcome.OPEN
                ? calendar.end()
                : opportunity.moves().getLast().at();
        for (var role : opportunity.roles()) {
            var from = role.from().minus(Duration.ofDays(DAYS_BEFORE_JOINING));
            var until = role.until() == null ? closed : role.until();
            touches(1 + dice.times(3.2), role.contact(), from, until, opportunity);
        }
        if (opportunity.moves().stream().anyMatch(move -> move.stage() == CanonicalStage.DETECTED)) {
            touches(dice.between(1, 3), null, opportunity.opened(), closed, opportunity);
        }
    }

    private void touches(
            int count,
            @Nullable DemoContact contact,
            Instant from,
            Instant until,
            @Nullable DemoOpportunity opportunity) {
        var span = Math.min(Duration.between(from, until).toSeconds(), 200L * 86_400);
        for (var number = 0; number < count && span > 0; number++) {
            var at = from.plusSeconds((long) (dice.between(0.0, 1.0) * span));
            if (!calendar.isOver(at) && !at.isBefore(calendar.start())) {
                left.add(touch(
                        dice.pick(contact == null ? ANONYMOUS : BY_PEOPLE, Kind::share), contact, at, opportunity));
            }
        }
    }

    private DemoTouch touch(
            Kind kind, @Nullable DemoContact contact, Instant at, @Nullable DemoOpportunity opportunity) {
        var solution = opportunity == null ? null : opportunity.solution();
        var campaign = kind.campaigned() ? campaigns.of(kind.channel(), solution, at) : null;
        return new DemoTouch(
                account, contact, at, kind.channel(), kind.kind(), campaign, solution, opportunity, kind.team());
    }

    private record Kind(String channel, String kind, Team team, boolean campaigned, double share) {}
}
