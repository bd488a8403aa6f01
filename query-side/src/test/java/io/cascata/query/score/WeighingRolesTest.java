package io.cascata.query.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.RoleWeight;
import io.cascata.events.value.TargetRole;
import io.cascata.query.GoldenCase;
import io.cascata.query.score.WeightedScore.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Some roles say more about a group than others. */
class WeighingRolesTest {

    private static final ContactRole CHAMPION = new ContactRole("Champion");
    private static final ContactRole USER = new ContactRole("User");

    @Test
    @Tag("golden:G18")
    @Tag("E09")
    void roles_share_the_weights_of_all_that_are_present() throws Exception {
        var golden = GoldenCase.of("G18");
        var profile = new ArrayList<TargetRole>();
        golden.input()
                .get("roles")
                .properties()
                .forEach(role -> profile.add(target(
                        new ContactRole(role.getKey()),
                        RoleWeight.valueOf(role.getValue().asString().toUpperCase(Locale.ROOT)))));

        var weights =
                WeightedScore.weights(profile.stream().map(TargetRole::role).toList(), profile);

        assertThat(weights)
                .extracting(weight -> weight.points() + "/" + weight.of())
                .isEqualTo(GoldenCase.texts(golden.expected().get("weights")));
    }

    @Test
    @Tag("E09")
    void a_group_scores_what_its_members_score_times_the_share_of_their_role() {
        var profile = List.of(target(CHAMPION, RoleWeight.VITAL), target(USER, null));
        var members = List.of(member("ann", CHAMPION, "80"), member("bob", USER, "16"), member("cleo", USER, "8"));

        assertThat(WeightedScore.of(members, profile))
                .isEqualTo(new WeightedScore(
                        new BigDecimal("59.00"),
                        List.of(
                                new Weight(CHAMPION, RoleWeight.VITAL, 100, 160, new BigDecimal("0.6250")),
                                new Weight(USER, RoleWeight.NORMAL, 60, 160, new BigDecimal("0.3750")))));
    }

    @Test
    void a_role_that_nobody_has_takes_nothing_away() {
        var profile = List.of(target(CHAMPION, RoleWeight.VITAL), target(USER, RoleWeight.TRIVIAL));

        assertThat(WeightedScore.of(List.of(member("bob", USER, "16")), profile).score())
                .isEqualTo(new BigDecimal("16.00"));
        assertThat(WeightedScore.of(List.of(), profile))
                .isEqualTo(new WeightedScore(new BigDecimal("0.00"), List.of()));
    }

    private static TargetRole target(ContactRole role, @Nullable RoleWeight weight) {
        return new TargetRole(role, 1, List.of(), null, weight);
    }

    private static GroupScore.Member member(String contact, ContactRole role, String score) {
        return new GroupScore.Member(new ContactId(contact), role, new BigDecimal(score));
    }
}
