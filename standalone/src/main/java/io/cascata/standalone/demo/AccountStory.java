package io.cascata.standalone.demo;

import io.cascata.events.value.CanonicalStage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens with one account: it is won or not; once it is a customer, contracts are renewed, extended and added to. */
final class AccountStory {

    static final List<String> SOLUTIONS = List.of(
            "Talent Management", "HR Operations", "Learning Management", "Workforce Planning", "Payroll Insight");
    private static final double ACQUISITIONS = 5.2;
    private static final double UPSELLS_A_YEAR = 1.35;
    private static final double CROSS_SELLS_A_YEAR = 1.05;
    private static final int RENEWAL_STARTS_DAYS_BEFORE = 120;

    private final DemoAccount account;
    private final BusinessCalendar calendar;
    private final Dice dice;
    private final List<DemoOpportunity> told = new ArrayList<>();

    AccountStory(DemoAccount account, BusinessCalendar calendar, Dice dice) {
        this.account = account;
        this.calendar = calendar;
        this.dice = dice;
    }

    List<DemoOpportunity> opportunities() {
        if (account.customer()) {
            var opened = calendar.workingHour(calendar.start().plus(Duration.ofDays(dice.between(0, 30))), dice);
            var contractEnd = day(calendar.start()).plusDays(dice.between(75, 420));
            renewals(new Signed(opened, contractEnd, dice.pick(SOLUTIONS), Terms.rounded(firstDeal())));
            expansions(calendar.start());
        } else {
            acquisitions();
        }
        return told;
    }

    private void acquisitions() {
        var starts = Stream.generate(() -> calendar.newBusiness(calendar.start(), dice))
                .limit(1 + dice.times(ACQUISITIONS - 1))
                .sorted()
                .toList();
        for (var start : starts) {
            var deal = tell(Motion.ACQUISITION, start, dice.pick(SOLUTIONS), null);
            if (deal.stage() == CanonicalStage.CLOSED_WON) {
                renewals(signed(deal));
                expansions(deal.now().at());
                return;
            }
        }
    }

    private void renewals(Signed first) {
        var contract = first;
        while (contract != null && !calendar.isOver(contract.at())) {
            var renewal = tell(Motion.RENEWAL, contract.at(), contract.solution(), contract);
            contract = renewal.stage() == CanonicalStage.CLOSED_WON ? signed(renewal) : null;
        }
    }

    private void expansions(Instant from) {
        var years = Duration.between(from, calendar.end()).toDays() / 365.0;
        expand(Motion.UPSELL, from, dice.times(UPSELLS_A_YEAR * years));
        expand(Motion.CROSS_SELL, from, dice.times(CROSS_SELLS_A_YEAR * years));
    }

    private void expand(Motion motion, Instant from, int times) {
        for (var count = 0; count < times; count++) {
            tell(motion, calendar.newBusiness(from, dice), dice.pick(SOLUTIONS), null);
        }
    }

    private DemoOpportunity tell(Motion motion, Instant opened, String solution, @Nullable Signed renewed) {
        var waitUntil = renewed == null ? null : renewalStart(opened, renewed);
        var moves = new Journey(motion, calendar, dice).from(opened, waitUntil);
        var expected = renewed == null ? firstDeal() * motion.value() : renewed.amount() * dice.between(0.97, 1.12);
        var closeDate = renewed == null ? day(opened).plusDays(dice.between(120, 240)) : renewed.until();
        var terms = new Terms(
                calendar,
                dice,
                new Owners(motion.type(), dice),
                expected,
                renewed == null ? null : renewed.amount(),
                closeDate);
        var roles = new Casting(account, calendar, dice).during(moves);
        var opportunity = new DemoOpportunity(
                account.name() + ", " + solution, motion.type(), solution, account, moves, terms.history(moves), roles);
        told.add(opportunity);
        return opportunity;
    }

    private Instant renewalStart(Instant opened, Signed renewed) {
        var planned = renewed.until().minusDays(RENEWAL_STARTS_DAYS_BEFORE + dice.between(-15, 25));
        var start = calendar.workingHour(planned.atStartOfDay(ZoneOffset.UTC).toInstant(), dice);
        return start.isAfter(opened) ? start : calendar.after(opened, dice.between(1, 4), dice);
    }

    /** The renewal is opened in the minutes after the signature, and due when the contract ends. */
    private Signed signed(DemoOpportunity won) {
        var at = won.now().at();
        var amount = won.now().amount();
        var term = dice.chance(0.8) ? 12 : 24;
        return new Signed(
                at.plusSeconds(dice.between(30, 600)),
                day(at).plusDays(dice.between(5, 30)).plusMonths(term),
                won.solution(),
                amount == null ? Terms.rounded(firstDeal()) : amount);
    }

    private double firstDeal() {
        return dice.around(account.segment().deal(), 0.45);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** A contract, from the moment its renewal is opened until it ends. */
    private record Signed(Instant at, LocalDate until, String solution, long amount) {}
}
