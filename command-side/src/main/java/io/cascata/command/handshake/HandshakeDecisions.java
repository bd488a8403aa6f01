package io.cascata.command.handshake;

import io.cascata.command.decision.Decisions;

/** What may be done with handshakes. */
public final class HandshakeDecisions {

    private HandshakeDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions
                .on(OfferHandshake.class, OfferingHandshakes::offer)
                .on(OfferStageHandOver.class, OfferingHandshakes::offerStage)
                .on(OfferLeadHandOver.class, OfferingHandshakes::offerLead)
                .on(AcceptHandshake.class, AnsweringHandshakes::accept)
                .on(DeclineHandshake.class, AnsweringHandshakes::decline)
                .on(FollowUpHandshake.class, AnsweringHandshakes::followUp)
                .on(FollowUpByTouch.class, FollowingUpByTouch::followUp)
                .on(AnswerOffers.class, AnsweringHandshakes::answerAll)
                .on(WithdrawHandshake.class, AnsweringHandshakes::withdraw)
                .on(WithdrawHandshakes.class, AnsweringHandshakes::withdrawAll)
                .on(ExtendDeadline.class, ServiceLevels::extend)
                .on(BreachServiceLevel.class, ServiceLevels::breach);
    }
}
