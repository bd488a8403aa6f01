package io.cascata.query.testing;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.Money;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageDefinition;
import org.jspecify.annotations.Nullable;

/** How an opportunity stands while its history is written. */
record Standing(StageDefinition stage, Situation situation) {

    Standing with(@Nullable Money amount, @Nullable Owner owner) {
        return with(situation.process(), situation.processVersion(), amount, owner);
    }

    Standing in(ProcessId process, int version) {
        return with(process, version, situation.amount(), situation.owner());
    }

    private Standing with(ProcessId process, int version, @Nullable Money amount, @Nullable Owner owner) {
        var now = situation;
        return new Standing(
                stage,
                new Situation(
                        now.type(),
                        now.account(),
                        now.solution(),
                        now.group(),
                        process,
                        version,
                        amount,
                        now.closeDate(),
                        owner,
                        now.filledRoles()));
    }
}
