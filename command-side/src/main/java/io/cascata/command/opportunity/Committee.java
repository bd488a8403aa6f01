package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.TARGET_PROFILE_MISSING;

import io.cascata.command.solution.TargetProfile;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.CommitteeMeasure;
import io.cascata.events.value.CommitteeRule;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.RoleCoverage;
import io.cascata.events.value.TargetRole;
import java.util.List;
import java.util.Map;

/** The target roles of a purchase: how many a stage asks for, which are covered and which are not. A role counts once. */
record Committee(int required, List<ContactRole> covered, List<ContactRole> missing) {

    static Committee of(StageEntry entry, CommitteeRule rule) {
        var profile = profile(entry);
        var coverage = RoleCoverage.of(profile, entry.opportunity().roles(), contact -> counts(contact, entry, rule));
        int required = rule.requiredOf(profile.size(), entry.place(), entry.places());
        return new Committee(required, coverage.covered(), coverage.missing());
    }

    int targetRoles() {
        return covered.size() + missing.size();
    }

    boolean isComplete() {
        return covered.size() >= required;
    }

    private static List<TargetRole> profile(StageEntry entry) {
        var situation = entry.opportunity().situation();
        return TargetProfile.find(entry.boundary(), situation.solution(), situation.type())
                .map(TargetProfile::roles)
                .orElseThrow(() -> TARGET_PROFILE_MISSING.because(
                        "Stage '" + entry.entered().key() + "' asks for a committee, but solution '"
                                + situation.solution() + "' has no target profile.",
                        Map.of(
                                "stage", entry.entered().key().value(),
                                "solution", situation.solution().value())));
    }

    private static boolean counts(ContactId contact, StageEntry entry, CommitteeRule rule) {
        return rule.measure() == CommitteeMeasure.FILLED || Engagement.of(contact, rule.days(), entry.boundary());
    }
}
