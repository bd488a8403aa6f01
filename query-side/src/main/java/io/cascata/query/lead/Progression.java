package io.cascata.query.lead;

import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.lead.LeadRouted;
import io.cascata.events.value.LeadStage;
import io.cascata.query.lead.LeadView.PersonStage;
import io.cascata.query.lead.LeadView.Progress;
import java.time.Instant;

/** How far a lead has come after one more step. */
final class Progression {

    private Progression() {}

    static Progress in(Progress before, LeadStage stage, Instant at) {
        return new Progress(
                stage,
                PersonStage.of(stage),
                at,
                before.rejected(),
                before.recycled(),
                before.reason(),
                before.programme(),
                before.outcome());
    }

    static Progress rejected(Progress before, LeadRejected event, Instant at) {
        return new Progress(
                LeadStage.LEAD,
                PersonStage.INQUIRY,
                at,
                before.rejected() + 1,
                before.recycled(),
                event.reason(),
                before.programme(),
                before.outcome());
    }

    static Progress recycled(Progress before, LeadRecycled event, Instant at) {
        return new Progress(
                LeadStage.LEAD,
                PersonStage.INQUIRY,
                at,
                before.rejected(),
                event.number(),
                event.reason(),
                before.programme(),
                before.outcome());
    }

    static Progress closed(Progress before, LeadClosed event, Instant at) {
        return new Progress(
                LeadStage.CLOSED,
                PersonStage.CLOSED,
                at,
                before.rejected(),
                before.recycled(),
                before.reason(),
                before.programme(),
                event.outcome());
    }

    static Progress routed(Progress before, LeadRouted event) {
        return new Progress(
                before.stage(),
                before.personStage(),
                before.since(),
                before.rejected(),
                before.recycled(),
                before.reason(),
                event.programme(),
                before.outcome());
    }
}
