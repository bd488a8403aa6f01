package io.cascata.query.waterfall.pace;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageRef;
import io.cascata.log.EventFilter;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.testing.RandomSales;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables tell of progress and moves back is what events tell that are taken one after the other. */
@Tag("K07")
@Tag("P04")
class AgreeingWithAPlainFoldTest extends PaceTest {

    private record Stay(
            StageRef stage, Instant entered, @Nullable Instant left) {

        boolean open() {
            return stage.canonical().outcome() == Outcome.OPEN;
        }

        boolean presentIn(Instant from, Instant to) {
            return entered.isBefore(to) && (!entered.isBefore(from) || left == null || left.isAfter(from));
        }

        boolean progressOver(Stay other, Instant to) {
            return (open() || stage.canonical().outcome() == Outcome.WON)
                    && stage.order() > other.stage.order()
                    && entered.isBefore(to);
        }
    }

    private static List<Stay> stays(List<RecordedEvent> events) {
        var stays = new ArrayList<Stay>();
        for (var event : events) {
            var to = to(event);
            if (to != null && (stays.isEmpty() || !stays.getLast().stage().key().equals(to.key()))) {
                if (!stays.isEmpty()) {
                    var last = stays.removeLast();
                    stays.add(new Stay(last.stage(), last.entered(), event.occurredAt()));
                }
                stays.add(new Stay(to, event.occurredAt(), null));
            }
        }
        return stays;
    }

    private static @Nullable StageRef to(RecordedEvent event) {
        return event.event() instanceof OpportunityOpened opened
                ? opened.stage()
                : event.event() instanceof StageEvent moved ? moved.to() : null;
    }

    private Collection<List<RecordedEvent>> lives(Viewpoint viewpoint) {
        return new History(facts.log())
                .of(EventFilter.ALL, viewpoint).stream()
                        .filter(event -> event.event() instanceof OpportunityEvent)
                        .collect(groupingBy(
                                event -> ((OpportunityEvent) event.event()).id().value()))
                        .values();
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 15, 4711})
    void progress_and_moves_back_are_the_same_at_any_two_clocks(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var company = new RandomSales(sales, random);
        company.write(100);
        for (int i = 0; i < 8; i++) {
            var a = company.anyTime();
            var b = company.anyTime();
            var known = i % 2 == 0 ? null : random.nextLong(5, facts.log().head());
            compare(a.isBefore(b) ? a : b, a.isBefore(b) ? b : a, new Viewpoint(null, known));
        }
    }

    private void compare(Instant from, Instant to, Viewpoint viewpoint) throws Exception {
        var expected = new TreeMap<String, Long>();
        for (var events : lives(viewpoint)) {
            count(stays(events), from, to, expected);
        }
        var asked = QUESTION.with(new Window(from, to)).with(viewpoint);
        var found = new TreeMap<String, Long>();
        pace().velocity(asked).progression().forEach(row -> {
            found.put("present " + row.stage(), row.present());
            found.put("progressed " + row.stage(), row.progressed());
        });
        pace().setbacks(asked)
                .regressions()
                .forEach(row -> found.merge("back " + row.from() + " " + row.to(), row.moves(), Long::sum));
        found.values().removeIf(count -> count == 0);
        assertThat(found).as("%s to %s from %s", from, to, viewpoint).isEqualTo(expected);
    }

    private static void count(List<Stay> stays, Instant from, Instant to, Map<String, Long> counts) {
        var present = new TreeSet<String>();
        for (int i = 0; i < stays.size(); i++) {
            var stay = stays.get(i);
            if (stay.open() && stay.presentIn(from, to)) {
                present.add("present " + stay.stage().key());
                if (stays.subList(i + 1, stays.size()).stream().anyMatch(later -> later.progressOver(stay, to))) {
                    present.add("progressed " + stay.stage().key());
                }
            }
            if (i > 0 && movedBack(stays.get(i - 1), stay, from, to)) {
                counts.merge(
                        "back " + stays.get(i - 1).stage().key() + " "
                                + stay.stage().key(),
                        1L,
                        Long::sum);
            }
        }
        present.forEach(key -> counts.merge(key, 1L, Long::sum));
    }

    private static boolean movedBack(Stay before, Stay stay, Instant from, Instant to) {
        return before.open()
                && stay.open()
                && stay.stage().order() < before.stage().order()
                && !stay.entered().isBefore(from)
                && stay.entered().isBefore(to);
    }
}
