package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.SOLUTION;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.won;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.account.AccountRefusal;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.playbook.AutomationRules;
import io.cascata.events.playbook.AutomationRules.Targeting;
import io.cascata.events.playbook.AutomationRulesRevised;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An account is put on a list of targets. */
@Tag("D01")
class OpeningForTargetsTest {

    private static final Owner MARKETING = new Owner(Team.MARKETING, null);
    private static final SolutionId PAYROLL = new SolutionId("payroll");
    private static final OpenTargeted COMMAND =
            new OpenTargeted(ACCOUNT, "fleet-2026", "seed", new Cause(Cause.Kind.POLICY, "targets", null));

    @Test
    void nothing_is_opened_unless_the_playbook_says_for_which_solution() {
        assertThat(opened()).isEmpty();
        assertThat(opened(targeting("another-list", SOLUTION))).isEmpty();
    }

    @Test
    void an_acquisition_of_each_solution_is_opened_once_for_whom_the_playbook_names() {
        var opened = opened(targeting("fleet-2026", SOLUTION), targeting(null, PAYROLL), targeting(null, SOLUTION));

        assertThat(opened).extracting(each -> each.situation().solution()).containsExactly(SOLUTION, PAYROLL);
        assertThat(opened.getFirst()).satisfies(first -> {
            assertThat(first.id()).isEqualTo(id(SOLUTION));
            assertThat(first.name()).isEqualTo("Acme: talent");
            assertThat(first.stage()).isEqualTo(HEARD);
            assertThat(first.openedFrom()).isEqualTo(OpenedFrom.POLICY);
            assertThat(first.situation().type()).isEqualTo(OpportunityType.ACQUISITION);
            assertThat(first.situation().owner()).isEqualTo(MARKETING);
            assertThat(first.cause()).isEqualTo(COMMAND.cause());
        });
    }

    @Test
    void what_the_account_decides_about_already_is_not_opened_again() {
        assertThat(opened(List.of(openedIn(HEARD)), targeting(null, SOLUTION))).isEmpty();
    }

    @Test
    void what_it_has_decided_may_come_up_again() {
        assertThat(opened(List.of(openedIn(HEARD), won()), targeting(null, SOLUTION)))
                .hasSize(1);
    }

    @Test
    void a_target_that_nobody_has_registered_is_refused() {
        Acme.given()
                .when(new OpenTargeted(new AccountId("nobody"), "fleet-2026", "seed", Cause.MANUAL))
                .thenRefused(AccountRefusal.ACCOUNT_UNKNOWN);
    }

    private static List<OpportunityOpened> opened(Targeting... targetings) {
        return opened(List.of(), targetings);
    }

    private static List<OpportunityOpened> opened(List<DomainEvent> before, Targeting... targetings) {
        var world = Acme.world(Instant.parse("2026-01-01T00:00:00Z"));
        before.forEach(event -> world.happened(event, Instant.parse("2026-01-02T00:00:00Z")));
        var rules = new AutomationRules(AutomationRules.shipped().successions(), List.of(targetings));
        world.happened(new AutomationRulesRevised(1, rules), Instant.parse("2026-01-03T00:00:00Z"));
        return world.execute(COMMAND, Instant.parse("2026-01-04T00:00:00Z")).stream()
                .filter(OpportunityOpened.class::isInstance)
                .map(OpportunityOpened.class::cast)
                .toList();
    }

    private static Targeting targeting(@Nullable String list, SolutionId solution) {
        return new Targeting(list, solution, MARKETING);
    }

    private static OpportunityId id(SolutionId solution) {
        return new OpportunityId(
                UUID.nameUUIDFromBytes(("seed\n" + solution).getBytes(UTF_8)).toString());
    }
}
