package io.cascata.command.process;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.ProcessId;
import io.cascata.events.process.ProcessEvent;
import io.cascata.log.EventFilter;
import java.time.Instant;

/** The stage model of one opportunity type, over all its versions. */
enum RevenueProcessKind implements EntityKind<ProcessId, RevenueProcess> {
    PROCESS;

    @Override
    public Class<ProcessId> idType() {
        return ProcessId.class;
    }

    @Override
    public Class<RevenueProcess> stateType() {
        return RevenueProcess.class;
    }

    @Override
    public EventFilter events(ProcessId id) {
        return EventFilter.tagged(ProcessEvent.tag(id));
    }

    @Override
    public RevenueProcess initial(ProcessId id) {
        return RevenueProcess.NONE;
    }

    @Override
    public RevenueProcess evolve(RevenueProcess state, DomainEvent event, Instant occurredAt) {
        return state.after((ProcessEvent) event);
    }
}
