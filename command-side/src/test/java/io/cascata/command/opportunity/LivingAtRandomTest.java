package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.ANN;
import static io.cascata.command.opportunity.Acme.BOB;
import static io.cascata.command.opportunity.Acme.CHAMPION;
import static io.cascata.command.opportunity.Acme.CONTRACT;
import static io.cascata.command.opportunity.Acme.DECISIONS;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.PROCESS;
import static io.cascata.command.opportunity.Acme.SOLUTION;
import static io.cascata.command.opportunity.Acme.STAGES;
import static io.cascata.command.opportunity.Acme.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.buyinggroup.FormedGroup;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.Refusal;
import io.cascata.command.opportunity.NamedMove.Wish;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.StageRef;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Thousands of random commands, each outcome compared with a plain model; no rule is ever broken. */
class LivingAtRandomTest {

    private static final int LIVES = 250;
    private static final int COMMANDS = 60;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<ContactId> PEOPLE = List.of(ANN, BOB);
    private static final List<ContactRole> ROLES = List.of(CHAMPION, USER);

    private Random random = new Random(0);
    private MemoryWorld world = new MemoryWorld(DECISIONS);
    private final Map<OpportunityId, Life> lives = new HashMap<>();
    private GroupLife group = new GroupLife(lives);

    @Test
    void decisions_agree_with_the_model() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("LivingAtRandomTest: -Dseed=" + seed);
        for (int life = 0; life < LIVES; life++) {
            random = new Random(seed + life);
            world = Acme.world(START);
            lives.clear();
            group = new GroupLife(lives);
            for (int i = 0; i < COMMANDS; i++) {
                step(START.plusSeconds(3_600L * i - random.nextInt(5) * 1_800L));
            }
        }
    }

    private void step(Instant at) {
        var id = new OpportunityId("opportunity-" + random.nextInt(3));
        var life = lives.get(id);
        if (life == null) {
            open(id, at);
        } else {
            switch (random.nextInt(8)) {
                case 0, 1 -> move(id, life, at);
                case 2, 3 -> moveByName(id, life, at);
                case 4 -> forecast(id, life, at);
                case 5, 6 -> work(group, at);
                default -> attach(id, life, at);
            }
        }
        checkAgainstModel();
    }

    private void open(OpportunityId id, Instant at) {
        boolean history = random.nextBoolean();
        var stage = oneOf(STAGES);
        var command = new OpenOpportunity(
                id,
                id.value(),
                new Purchase(ACCOUNT, SOLUTION, OpportunityType.ACQUISITION, GROUP),
                new Start(PROCESS, 1, stage.key()),
                null,
                Forecast.NONE,
                OpenedFrom.SIGNAL,
                history ? Cause.IMPORT : Cause.MANUAL);
        boolean open = Life.outcome(stage) == Outcome.OPEN;
        if (expect(command, at, open ? nobodyIsOpen() : history)) {
            lives.put(id, new Life(stage, at));
            group.opened(lives.get(id), history);
        }
    }

    private void move(OpportunityId id, Life life, Instant at) {
        var cause = random.nextBoolean() ? Cause.IMPORT : Cause.MANUAL;
        var to = oneOf(STAGES);
        if (to.equals(life.stage)) {
            assertThat(world.execute(new EnterStage(id, to.key(), "so it is", cause), at))
                    .isEmpty();
            return;
        }
        boolean reopens = !life.isOpen() && Life.outcome(to) == Outcome.OPEN;
        boolean may = life.mayEnter(to, at, cause == Cause.IMPORT) && (!reopens || nobodyIsOpen());
        if (expect(command(id, life, to, cause), at, may)) {
            group.enter(life, to, at, "because");
        }
    }

    private void moveByName(OpportunityId id, Life life, Instant at) {
        var move = oneOf(List.of(NamedMove.values()));
        var reason = random.nextBoolean() ? "because" : null;
        var wish = new Wish(oneOf(STAGES), reason, at, random.nextBoolean() ? Cause.IMPORT : Cause.MANUAL);
        if (expect(move.command(id, wish), at, move.isAllowed(life, wish, nobodyIsOpen()))
                && !wish.to().equals(life.stage)) {
            group.enter(life, wish.to(), at, reason);
        }
    }

    private void forecast(OpportunityId id, Life life, Instant at) {
        var part = oneOf(List.of(ForecastPart.values()));
        var value = oneOf(part.values);
        if (expect(part.command(id, value), at, life.mayExpect(part, value, at))) {
            life.expect(part, value, at);
        }
    }

    /** The command for the way to a stage; a win needs its own, for it brings the contract. */
    private OpportunityCommand command(OpportunityId id, Life life, StageRef to, Cause cause) {
        return Life.outcome(to) == Outcome.WON && Life.outcome(life.stage) != Outcome.WON
                ? new WinOpportunity(id, to.key(), CONTRACT, cause)
                : new EnterStage(id, to.key(), "because", cause);
    }

    private void work(GroupLife group, Instant at) {
        var wish = oneOf(List.of(GroupLife.Wish.values()));
        var contact = oneOf(PEOPLE);
        var role = oneOf(ROLES);
        if (expect(wish.command(contact, role), at, group.allows(wish, contact, role))) {
            group.accept(wish, contact, role);
        }
    }

    private void attach(OpportunityId id, Life life, Instant at) {
        var contact = oneOf(PEOPLE);
        var role = oneOf(ROLES);
        var present = life.roles.get(contact);
        switch (random.nextInt(5)) {
            case 0 -> {
                if (expect(new AddContactRole(id, contact, role), at, present == null || role.equals(present))) {
                    group.take(life, contact, role);
                }
            }
            case 1 -> {
                if (expect(new ChangeContactRole(id, contact, role), at, present != null)) {
                    group.take(life, contact, role);
                }
            }
            case 2 -> {
                expect(new RemoveContactRole(id, contact, RemovalReason.OTHER), at, true);
                group.leave(life, contact);
            }
            case 3 -> {
                expect(new ChoosePrimaryContact(id, null), at, true);
                life.primary = null;
            }
            default -> {
                if (expect(new ChoosePrimaryContact(id, contact), at, present != null)) {
                    life.primary = contact;
                }
            }
        }
    }

    /** Whether the command was accepted, which must be as the model has it. */
    private boolean expect(Command command, Instant at, boolean accepted) {
        try {
            world.execute(command, at);
            assertThat(accepted)
                    .as("accepted at %s: %s, %s", at, command, states())
                    .isTrue();
            return true;
        } catch (Refusal refusal) {
            assertThat(accepted)
                    .as("%s at %s: %s, %s", refusal.getMessage(), at, command, states())
                    .isFalse();
            return false;
        }
    }

    private void checkAgainstModel() {
        lives.forEach((id, life) -> {
            var known = (Opportunity) world.load(OpportunityKind.OPPORTUNITY, id);
            assertThat(known.stage()).isEqualTo(life.stage);
            assertThat(known.stay().since()).isEqualTo(life.since);
            assertThat(known.roles()).isEqualTo(life.roles);
            life.forecast.forEach((part, dated) -> assertThat(part.of(known)).isEqualTo(dated));
            assertThat(known.primary()).isEqualTo(life.primary);
            assertThat(known.situation().filledRoles()).isEqualTo(life.filledRoles());
        });
        assertThat(FormedGroup.find(world.seenAt(START), GROUP).map(FormedGroup::members))
                .isEqualTo(group.members());
        assertThat(lives.values().stream().filter(Life::isOpen).count())
                .as("open on one deal")
                .isLessThan(2);
    }

    private boolean nobodyIsOpen() {
        return lives.values().stream().noneMatch(Life::isOpen);
    }

    private String states() {
        return lives.entrySet().stream()
                .map(entry -> entry.getKey() + " in " + entry.getValue().stage.key())
                .toList()
                .toString();
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
