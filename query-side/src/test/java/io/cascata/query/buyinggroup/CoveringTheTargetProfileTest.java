package io.cascata.query.buyinggroup;

import static io.cascata.query.buyinggroup.Talent.ANN;
import static io.cascata.query.buyinggroup.Talent.BOB;
import static io.cascata.query.buyinggroup.Talent.CHAMPION;
import static io.cascata.query.buyinggroup.Talent.CLEO;
import static io.cascata.query.buyinggroup.Talent.GROUP;
import static io.cascata.query.buyinggroup.Talent.RATIFIER;
import static io.cascata.query.buyinggroup.Talent.START;
import static io.cascata.query.buyinggroup.Talent.USER;
import static io.cascata.query.buyinggroup.Talent.added;
import static io.cascata.query.buyinggroup.Talent.day;
import static io.cascata.query.buyinggroup.Talent.formed;
import static io.cascata.query.buyinggroup.Talent.profile;
import static io.cascata.query.buyinggroup.Talent.removed;
import static io.cascata.query.buyinggroup.Talent.target;
import static io.cascata.query.buyinggroup.Talent.touch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.buyinggroup.PlaceHeld;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.PlaceId;
import io.cascata.events.value.Identification;
import io.cascata.events.value.RemovalReason;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An opportunity needs a champion, two users and a ratifier; people join it, get in touch, and leave. */
class CoveringTheTargetProfileTest {

    private Talent talent;

    @BeforeEach
    void open(@TempDir Path directory) {
        talent = new Talent(directory);
        talent.sales
                .process(START)
                .add(START, profile(target(CHAMPION, 1), target(USER, 2), target(RATIFIER, 1)))
                .open("deal", START, "target", null);
    }

    @AfterEach
    void close() {
        talent.close();
    }

    @Test
    @Tag("E06")
    void coverage_is_the_share_of_filled_roles_and_the_missing_ones_are_listed() throws Exception {
        talent.sales.add(day(1), added(ANN, CHAMPION)).add(day(2), added(BOB, USER));
        var coverage = talent.settle().coverage(null, null).coverage();

        assertThat(coverage.filledRoles()).isEqualTo(1);
        assertThat(coverage.targetRoles()).isEqualTo(3);
        assertThat(coverage.filled()).isEqualTo(new BigDecimal("0.3333"));
        assertThat(coverage.missing()).containsExactly(USER, RATIFIER);
    }

    @Test
    @Tag("E06")
    @Tag("E12")
    void any_past_date_shows_what_was_then_and_what_was_known_then() throws Exception {
        talent.sales
                .add(day(1), added(ANN, CHAMPION))
                .add(day(5), added(BOB, USER))
                .add(day(6), added(CLEO, USER));
        long before = talent.settle().log.head();
        talent.sales.add(day(2), removed(ANN, CHAMPION, RemovalReason.LEFT_COMPANY));
        talent.settle();

        assertThat(talent.coverage("2026-01-02", null).coverage().members()).isEqualTo(1);
        assertThat(talent.coverage("2026-01-04", null).coverage().members()).isZero();
        assertThat(talent.coverage("2026-01-04", "" + before).coverage().members())
                .isEqualTo(1);
        assertThat(talent.coverage(null, null).coverage().filledRoles()).isEqualTo(1);
        assertThat(talent.coverage(null, "" + before).coverage().filledRoles()).isEqualTo(2);
        assertThatThrownBy(() -> talent.coverage("2025-12-31", null)).isInstanceOf(UnknownGroup.class);
    }

    @Test
    @Tag("E07")
    void the_engaged_and_the_others_are_told_apart_at_every_date() throws Exception {
        talent.sales
                .add(day(1), added(ANN, CHAMPION))
                .add(day(1), added(BOB, USER))
                .add(day(3), touch(ANN, 1))
                .add(day(50), touch(BOB, 1));
        var now = talent.settle().coverage(null, null).coverage();

        assertThat(now.engagedMembers()).isEqualTo(1);
        assertThat(now.notEngagedMembers()).isEqualTo(1);
        assertThat(now.engaged()).isEqualByComparingTo("0");
        assertThat(talent.coverage("2026-01-10", null).coverage().engaged()).isEqualTo(new BigDecimal("0.3333"));
        assertThat(talent.coverage("2026-01-10", null).coverage().notEngaged()).containsExactly(USER, RATIFIER);
    }

    @Test
    @Tag("E08")
    void the_target_list_says_whom_to_look_for_whom_to_get_in_touch_with_and_what_to_tell() throws Exception {
        var dora = new ContactId("dora");
        talent.sales
                .add(day(1), added(ANN, CHAMPION))
                .add(day(1), added(BOB, USER))
                .add(day(1), formed())
                .add(day(2), new MemberProposed(GROUP, dora, USER, Identification.KNOWN))
                .add(day(2), new PlaceHeld(GROUP, new PlaceId("cfo"), RATIFIER, "CFO"))
                .add(day(99), touch(ANN, 1));
        var targets = talent.settle().coverage(null, null).targets();

        assertThat(targets)
                .containsExactly(
                        new TargetLine(
                                USER,
                                1,
                                List.of(BOB),
                                List.of("HR VP"),
                                "Saves a day a week",
                                List.of(dora),
                                List.of()),
                        new TargetLine(
                                RATIFIER,
                                1,
                                List.of(),
                                List.of("HR VP"),
                                "Saves a day a week",
                                List.of(),
                                List.of(new PlaceId("cfo"))));
    }

    @Test
    @Tag("E10")
    void who_is_in_touch_clearly_less_than_the_rest_is_flagged() throws Exception {
        talent.sales
                .add(day(1), added(ANN, CHAMPION))
                .add(day(1), added(BOB, USER))
                .add(day(1), added(CLEO, USER));
        for (int i = 0; i < 4; i++) {
            talent.sales.add(day(90 + i), touch(ANN, i)).add(day(90 + i), touch(BOB, i));
        }
        talent.sales.add(day(90), touch(CLEO, 0));
        assertThat(talent.settle().coverage(null, null).people())
                .filteredOn(Person::lessEngaged)
                .extracting(Person::contact)
                .containsExactly(CLEO);
        talent.sales.add(day(91), touch(CLEO, 1));
        assertThat(talent.settle().coverage(null, null).people()).noneMatch(Person::lessEngaged);
    }

    @Test
    void nonsense_is_refused() throws Exception {
        talent.settle();
        var api = new CommitteesApi(talent.groups, talent.log);

        for (var days : List.of("0", "many", "99999")) {
            assertThatThrownBy(() -> api.coverage("deal", new EngagementParameters(days), Talent.when(null, null)))
                    .isInstanceOf(InvalidQuestion.class)
                    .hasMessageContaining("days");
        }
    }
}
