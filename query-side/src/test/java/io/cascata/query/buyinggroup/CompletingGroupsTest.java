package io.cascata.query.buyinggroup;

import static io.cascata.query.buyinggroup.Talent.ANN;
import static io.cascata.query.buyinggroup.Talent.BOB;
import static io.cascata.query.buyinggroup.Talent.CHAMPION;
import static io.cascata.query.buyinggroup.Talent.RATIFIER;
import static io.cascata.query.buyinggroup.Talent.START;
import static io.cascata.query.buyinggroup.Talent.USER;
import static io.cascata.query.buyinggroup.Talent.added;
import static io.cascata.query.buyinggroup.Talent.day;
import static io.cascata.query.buyinggroup.Talent.profile;
import static io.cascata.query.buyinggroup.Talent.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.ContactId;
import io.cascata.query.GoldenCase;
import io.cascata.query.buyinggroup.Completeness.OfRole;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Target roles that want several heads are filled one by one. */
class CompletingGroupsTest {

    @Test
    @Tag("golden:G17")
    @Tag("K10")
    void a_role_is_as_complete_as_the_heads_it_has_of_those_it_wants() throws Exception {
        var golden = GoldenCase.of("G17");
        int required = golden.input().get("required").asInt();
        var percents = new ArrayList<Integer>();
        for (var assigned : golden.input().get("assigned")) {
            var complete = Completeness.of(List.of(target(USER, required)), users(assigned.asInt()));
            // The published table cuts the digits after the point off.
            percents.add(complete.roles()
                    .getFirst()
                    .complete()
                    .movePointRight(2)
                    .toBigInteger()
                    .intValueExact());
        }

        var expected = new ArrayList<Integer>();
        golden.expected().get("pct").forEach(percent -> expected.add(percent.asInt()));
        assertThat(percents).isEqualTo(expected);
    }

    @Test
    @Tag("E06")
    @Tag("K10")
    void a_group_is_as_complete_as_its_roles_are_on_average_at_any_date(@TempDir Path directory) throws Exception {
        try (var talent = new Talent(directory)) {
            talent.sales
                    .process(START)
                    .add(START, profile(target(CHAMPION, 1), target(USER, 3), target(RATIFIER, 1)))
                    .open("deal", START, "target", null)
                    .add(day(1), added(ANN, CHAMPION))
                    .add(day(5), added(BOB, USER));
            var now = talent.settle().coverage(null, null).completeness();

            assertThat(now.group()).isEqualTo(new BigDecimal("0.4444"));
            assertThat(now.roles())
                    .containsExactly(
                            new OfRole(CHAMPION, 1, 1, new BigDecimal("1.0000")),
                            new OfRole(USER, 3, 1, new BigDecimal("0.3333")),
                            new OfRole(RATIFIER, 1, 0, new BigDecimal("0.0000")));
            assertThat(talent.group(null).completeness()).isEqualTo(now);
            assertThat(talent.coverage("2026-01-04", null).completeness().group())
                    .isEqualTo(new BigDecimal("0.3333"));
        }
    }

    @Test
    void without_a_profile_nothing_is_complete_or_not() {
        assertThat(Completeness.of(List.of(), users(2))).isEqualTo(new Completeness(null, List.of()));
    }

    private static People users(int heads) {
        return new People(IntStream.range(0, heads)
                .mapToObj(i -> new Person(new ContactId("user-" + i), USER, START, false, null, 0, false))
                .toList());
    }
}
