package io.cascata.query.buyinggroup;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import java.time.Instant;
import java.util.List;

/**
 * A buying group as it was. {@code formed} is false where nobody had formed it: then its people are those with a role on
 * its open opportunities. {@code version} is the log position of its last event, to be sent with If-Match; 0 before the
 * forming. Members are confirmed and proposed people with where they come from, {@code people} the confirmed ones side
 * by side.
 */
record GroupView(
        BuyingGroupId id,
        long version,
        boolean formed,
        AccountId account,
        SolutionId solution,
        List<OpportunityId> opportunities,
        Instant at,
        int days,
        List<GroupAt.Member> members,
        Coverage coverage,
        Completeness completeness,
        List<Person> people,
        String lessEngagedRule,
        List<TargetLine> targets,
        List<GroupAt.Place> places,
        List<GroupAt.Departure> departures) {

    static GroupView of(
            BuyingGroupId id,
            GroupIndex index,
            GroupAt group,
            List<OpportunityId> opportunities,
            People people,
            Committees known,
            Instant at,
            int days) {
        var profile = known.profile(index.solution(), null);
        return new GroupView(
                id,
                group.version(),
                group.formed() != null,
                index.account(),
                index.solution(),
                opportunities,
                at,
                days,
                group.members(),
                Coverage.of(profile, people),
                Completeness.of(profile, people),
                people.all(),
                People.LESS_ENGAGED_RULE,
                TargetLine.of(profile, people, group),
                group.places(),
                group.departures());
    }
}
