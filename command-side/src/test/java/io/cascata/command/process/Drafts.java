package io.cascata.command.process;

import io.cascata.command.decision.Decisions;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import io.cascata.events.value.Transition;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Stage models for specs: a complete one, and how to take something away from it. */
final class Drafts {

    static final StageKey TALKING = new StageKey("talking");
    static final StageKey OFFER = new StageKey("offer");
    static final StageKey WON = new StageKey("won");
    static final StageKey LOST = new StageKey("lost");

    private Drafts() {}

    static Decisions decisions() {
        var decisions = Decisions.builder();
        ProcessDecisions.contribute(decisions);
        return decisions.build();
    }

    static ProcessDefinition complete() {
        return process(
                OpportunityType.ACQUISITION,
                List.of(
                        stage(TALKING, 1, CanonicalStage.ENGAGED),
                        stage(OFFER, 2, CanonicalStage.PIPELINE),
                        stage(WON, 3, CanonicalStage.CLOSED_WON),
                        stage(LOST, 4, CanonicalStage.CLOSED_LOST)),
                List.of(new Transition(TALKING, OFFER), new Transition(OFFER, WON), new Transition(null, LOST)));
    }

    /** The complete one with one of its stages changed. */
    static ProcessDefinition with(StageKey key, UnaryOperator<StageDefinition> change) {
        var complete = complete();
        return process(
                complete.type(),
                complete.stages().stream()
                        .map(stage -> stage.key().equals(key) ? change.apply(stage) : stage)
                        .toList(),
                complete.transitions());
    }

    /** The complete one without one of its stages, and without the moves to and from it. */
    static ProcessDefinition without(StageKey key) {
        var complete = complete();
        return process(
                complete.type(),
                complete.stages().stream()
                        .filter(stage -> !stage.key().equals(key))
                        .toList(),
                complete.transitions().stream()
                        .filter(transition -> !key.equals(transition.from()) && !key.equals(transition.to()))
                        .toList());
    }

    static ProcessDefinition process(OpportunityType type, List<StageDefinition> stages, List<Transition> transitions) {
        return new ProcessDefinition("Deals", type, stages, transitions);
    }

    static StageDefinition ownedBy(@Nullable Team owner, StageDefinition stage) {
        return new StageDefinition(
                stage.key(),
                stage.order(),
                stage.name(),
                stage.canonical(),
                owner,
                stage.definition(),
                stage.description(),
                stage.exitCriteria());
    }

    static StageDefinition at(int order, CanonicalStage canonical, StageDefinition stage) {
        return new StageDefinition(
                stage.key(),
                order,
                stage.name(),
                canonical,
                stage.owner(),
                stage.definition(),
                stage.description(),
                stage.exitCriteria());
    }

    static StageDefinition saying(@Nullable String definition, @Nullable String description, StageDefinition stage) {
        return new StageDefinition(
                stage.key(),
                stage.order(),
                stage.name(),
                stage.canonical(),
                stage.owner(),
                definition,
                description,
                stage.exitCriteria());
    }

    static StageDefinition leftWhen(List<String> exitCriteria, StageDefinition stage) {
        return new StageDefinition(
                stage.key(),
                stage.order(),
                stage.name(),
                stage.canonical(),
                stage.owner(),
                stage.definition(),
                stage.description(),
                exitCriteria);
    }

    static StageDefinition stage(StageKey key, int order, CanonicalStage canonical) {
        var exit = canonical.outcome() == Outcome.OPEN ? List.of("they agree") : List.<String>of();
        return new StageDefinition(key, order, key.value(), canonical, Team.SALES, "what it is", "how it goes", exit);
    }
}
