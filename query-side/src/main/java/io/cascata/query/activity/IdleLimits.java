package io.cascata.query.activity;

import io.cascata.events.playbook.PlaybookSection;
import io.cascata.events.playbook.ServiceLevelRules;
import io.cascata.events.playbook.ServiceLevelRulesRevised;
import io.cascata.log.EventFilter;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import org.jspecify.annotations.Nullable;

/** For how many days each thing may be idle: as asked, or, for an opportunity, as the playbook says for its stage. */
record IdleLimits(@Nullable Integer asked, ServiceLevelRules rules) {

    static final int DEFAULT = 30;

    /** By the rules in force now; without a number that is asked for, each thing's own limit counts. */
    static IdleLimits inForce(@Nullable Integer asked, History history) {
        var revisions = history.of(EventFilter.tagged(PlaybookSection.SERVICE_LEVELS.tag()), Viewpoint.NOW);
        return new IdleLimits(
                asked,
                revisions.isEmpty()
                        ? ServiceLevelRules.shipped()
                        : ((ServiceLevelRulesRevised) revisions.getLast().event()).rules());
    }

    int days(Activity thing) {
        if (asked != null) {
            return asked;
        }
        var stage = thing.stage();
        return stage == null ? DEFAULT : rules.idleDays(stage.canonical()).orElse(DEFAULT);
    }
}
