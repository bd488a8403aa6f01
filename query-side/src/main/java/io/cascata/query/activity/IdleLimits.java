package io.cascata.query.activity;

import io.cascata.events.playbook.PlaybookSection;
import io.cascata.events.playbook.ServiceLevelRules;
import io.cascata.events.playbook.ServiceLevelRulesRevised;
import io.cascata.events.value.CanonicalStage;
import io.cascata.log.EventFilter;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** For how many days each thing may be idle: as asked, or, for an opportunity, as the playbook says for its stage. */
record IdleLimits(@Nullable Integer asked, ServiceLevelRules rules) {

    static final int DEFAULT = 30;

    /** By the rules in force at the viewpoint; without a number that is asked for, each thing's own limit counts. */
    static IdleLimits inForce(@Nullable Integer asked, History history, Viewpoint viewpoint) {
        var revisions = history.of(EventFilter.tagged(PlaybookSection.SERVICE_LEVELS.tag()), viewpoint);
        return new IdleLimits(
                asked,
                revisions.isEmpty()
                        ? ServiceLevelRules.shipped()
                        : ((ServiceLevelRulesRevised) revisions.getLast().event()).rules());
    }

    /** The limit in SQL, of a thing in a canonical stage, by its number, or in none. */
    String sql(String canonical, Words words) {
        if (asked != null) {
            return asked.toString();
        }
        var stages = Arrays.stream(CanonicalStage.values())
                .map(stage -> " WHEN " + words.code(stage) + " THEN " + days(stage))
                .collect(Collectors.joining());
        return "CASE " + canonical + stages + " ELSE " + DEFAULT + " END";
    }

    /** What has been idle for fewer days is within the limit of every stage. */
    int least() {
        return asked != null
                ? asked
                : Arrays.stream(CanonicalStage.values()).mapToInt(this::days).reduce(DEFAULT, Math::min);
    }

    private int days(CanonicalStage stage) {
        return rules.idleDays(stage).orElse(DEFAULT);
    }
}
