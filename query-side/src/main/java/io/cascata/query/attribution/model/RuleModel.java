package io.cascata.query.attribution.model;

import io.cascata.query.attribution.model.MilestoneWeights.Middle;
import java.util.List;
import java.util.Objects;

/** The rule models, each under the name that says which of several like-named rules it is. */
public enum RuleModel {
    /** All to the earliest touch. */
    FIRST_TOUCH,
    /** All to the earliest touch that creates a lead; to the earliest of all, flagged, where none does. */
    LEAD_CREATION,
    /** All to the latest touch. */
    LAST_TOUCH,
    /** All to the latest touch of a channel that is not direct, unless all are. */
    LAST_NON_DIRECT,
    /** The same to every touch: a channel that comes twice gets twice as much. */
    LINEAR,
    /** The same to every distinct channel, within a channel to every touch. */
    LINEAR_DISTINCT_CHANNEL,
    /** Half to the first touch, half to lead creation. */
    U_50_50,
    /** 40 to the first touch, 40 to lead creation, 20 to those between. */
    U_40_40_20_LEAD,
    /** 40 to the first touch, 40 to the last, 20 to those between. */
    POSITION_40_20_40,
    /** 30 each to first touch, lead creation, opportunity creation; 10 to those between. */
    W_SHAPED,
    /** 22.5 each to first touch, lead creation, opportunity creation, closing; 10 to all others. */
    FULL_PATH,
    /** Half as much for every half-life before the conversion. */
    TIME_DECAY,
    /** A half to the latest touch, a quarter to the one before, for at most six: the rest stays with nobody. */
    SIMPLE_DECAY,
    /** The shares that the settings give to milestones and stages. */
    CUSTOM;

    private static final List<Position> TO_LEAD = List.of(Position.FIRST_TOUCH, Position.LEAD_CREATION);
    private static final MilestoneWeights HALVES = MilestoneWeights.of("50", TO_LEAD, "0", Middle.BETWEEN);
    private static final MilestoneWeights TO_LEAD_AND_BETWEEN =
            MilestoneWeights.of("40", TO_LEAD, "20", Middle.BETWEEN);
    private static final MilestoneWeights W = MilestoneWeights.of(
            "30",
            List.of(Position.FIRST_TOUCH, Position.LEAD_CREATION, Position.OPPORTUNITY_CREATION),
            "10",
            Middle.BETWEEN);
    private static final MilestoneWeights FULL =
            MilestoneWeights.of("22.5", List.of(Position.values()), "10", Middle.OTHERS);

    /** Nothing where there is no touch; otherwise as many parts as there are touches. */
    public Weights weigh(Journey journey, Settings settings) {
        return weigh(journey, settings, Milestones.of(journey, settings.kinds()));
    }

    /** The same, with milestones that are known already. */
    public Weights weigh(Journey journey, Settings settings, Milestones milestones) {
        int size = journey.size();
        if (size == 0) {
            return Weights.NONE;
        }
        return size == 1 ? Weights.single(1, 0) : several(journey, settings, milestones);
    }

    private Weights several(Journey journey, Settings settings, Milestones milestones) {
        return switch (this) {
            case FIRST_TOUCH -> Weights.single(journey.size(), 0);
            case LEAD_CREATION -> leadCreation(journey, milestones);
            case LAST_TOUCH -> Weights.single(journey.size(), journey.size() - 1);
            case LAST_NON_DIRECT -> ByOrder.lastOutside(journey, settings.direct());
            case LINEAR -> ByOrder.even(journey.size());
            case LINEAR_DISTINCT_CHANNEL -> ByOrder.evenByChannel(journey);
            case U_50_50 -> HALVES.weigh(journey, milestones);
            case U_40_40_20_LEAD -> TO_LEAD_AND_BETWEEN.weigh(journey, milestones);
            case POSITION_40_20_40 -> ByOrder.position(journey.size(), 40, 40);
            case W_SHAPED -> W.weigh(journey, milestones);
            case FULL_PATH -> FULL.weigh(journey, milestones);
            case TIME_DECAY -> ByOrder.decay(journey, settings.halfLife());
            case SIMPLE_DECAY -> ByOrder.halves(journey.size());
            case CUSTOM ->
                Objects.requireNonNull(settings.custom(), "the custom model needs shares")
                        .weigh(journey, milestones);
        };
    }

    private static Weights leadCreation(Journey journey, Milestones milestones) {
        var index = milestones.index(Position.LEAD_CREATION);
        var weights = Weights.single(journey.size(), index.orElse(0));
        return index.isPresent() ? weights : weights.flagged();
    }
}
