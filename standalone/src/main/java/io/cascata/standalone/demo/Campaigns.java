package io.cascata.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All campaigns of the company: each quarter a programme, and in it one campaign a channel, of some one a solution. */
final class Campaigns {

    private static final List<String> CHANNELS =
            List.of("Email", "Webinar", "Paid search", "Paid social", "Content syndication", "Event");
    private static final Set<String> OF_ONE_SOLUTION = Set.of("Webinar", "Content syndication", "Event");

    private final long seed;
    private final List<DemoCampaign> all = new ArrayList<>();
    private final Map<String, DemoCampaign> byKey = new HashMap<>();

    Campaigns(DemoSettings settings) {
        this.seed = settings.seed();
        var first = quarter(settings.start());
        for (var begin = first; begin.isBefore(day(settings.end())); begin = begin.plusMonths(3)) {
            quarter(begin);
        }
    }

    List<DemoCampaign> all() {
        return List.copyOf(all);
    }

    /** Whether the channel keeps lists of who was asked to come and who came. */
    static boolean hasMembers(DemoCampaign campaign) {
        return campaign.solution() != null;
    }

    /** The campaign that reached somebody at a time about a solution, or about whatever was on that day. */
    DemoCampaign of(String channel, @Nullable String solution, Instant at) {
        var known = solution != null
                ? solution
                : AccountStory.SOLUTIONS.get(day(at).getDayOfYear() % AccountStory.SOLUTIONS.size());
        return Objects.requireNonNull(byKey.get(key(channel, known, quarter(at))));
    }

    private void quarter(LocalDate begin) {
        var name = begin.getYear() + " Q" + ((begin.getMonthValue() - 1) / 3 + 1);
        var programme = add(name + " demand programme", null, null, begin, null);
        for (var channel : CHANNELS) {
            for (var solution : OF_ONE_SOLUTION.contains(channel) ? AccountStory.SOLUTIONS : List.<String>of()) {
                add(name + " " + channel + ": " + solution, channel, solution, begin, programme);
            }
            if (!OF_ONE_SOLUTION.contains(channel)) {
                add(name + " " + channel, channel, null, begin, programme);
            }
        }
    }

    private DemoCampaign add(
            String name,
            @Nullable String channel,
            @Nullable String solution,
            LocalDate begin,
            @Nullable DemoCampaign programme) {
        var dice = Dice.apart(seed, "campaign", all.size());
        var campaign = new DemoCampaign(
                SalesforceId.of("701", all.size() + 1L),
                name,
                channel,
                solution,
                begin,
                begin.plusMonths(3).minusDays(1),
                channel == null ? null : Terms.rounded(dice.around(solution == null ? 14_000 : 4_500, 0.4)),
                programme == null ? null : programme.id());
        all.add(campaign);
        if (channel != null) {
            byKey.put(key(channel, solution, begin), campaign);
        }
        return campaign;
    }

    private static String key(String channel, @Nullable String solution, LocalDate begin) {
        return Stream.of(channel, OF_ONE_SOLUTION.contains(channel) ? solution : null, begin)
                .map(String::valueOf)
                .reduce("", (one, other) -> one + "|" + other);
    }

    private static LocalDate quarter(Instant at) {
        var day = day(at);
        return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
