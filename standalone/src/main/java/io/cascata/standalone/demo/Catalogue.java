package io.cascata.standalone.demo;

import io.cascata.command.solution.DefineSolution;
import io.cascata.command.solution.MapContent;
import io.cascata.command.solution.SetTargetProfile;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.TargetRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the company sells, and who should take part in the purchase of it: fewer people where a contract is renewed. */
final class Catalogue {

    private static final String ACTOR = "Petra Lindqvist";
    private static final TargetRole DECISION_MAKER =
            target("Decision Maker", 1, "What it saves within the first year", "VP People", "Chief Financial Officer");
    private static final TargetRole CHAMPION =
            target("Champion", 1, "How to win the colleagues", "Head of Talent Management", "Head of HR Operations");
    private static final TargetRole INFLUENCER =
            target("Influencer", 1, "How it fits what is there", "HR Business Partner", "Enterprise Architect");
    private static final TargetRole USER = target("User", 2, "A day with it", "HR Specialist", "Recruiter");
    private static final TargetRole RATIFIER =
            target("Ratifier", 1, "Terms and data protection", "Procurement Manager", "Legal Counsel");

    private Catalogue() {}

    static void tell(Story story, Instant at) {
        for (var name : AccountStory.SOLUTIONS) {
            var solution = new SolutionId(name);
            story.tell("solution " + name, at, ACTOR, new DefineSolution(solution, name));
            story.tell("profile " + name, at, ACTOR, new SetTargetProfile(solution, null, roles(name)));
            story.tell(
                    "renewal profile " + name,
                    at,
                    ACTOR,
                    new SetTargetProfile(solution, OpportunityType.RENEWAL, List.of(DECISION_MAKER, CHAMPION)));
            story.tell("content " + name, at, ACTOR, new MapContent(solution, NameBook.slug(name) + "-"));
        }
    }

    /** Two of the solutions touch few people and no contract law, the others need the whole committee. */
    private static List<TargetRole> roles(String solution) {
        var roles = new ArrayList<>(List.of(DECISION_MAKER, CHAMPION, USER));
        switch (solution) {
            case "Learning Management" -> {}
            case "Workforce Planning" -> roles.add(INFLUENCER);
            default -> roles.addAll(List.of(INFLUENCER, RATIFIER));
        }
        return roles;
    }

    private static TargetRole target(String role, int heads, String message, String... titles) {
        return new TargetRole(new ContactRole(role), heads, List.of(titles), message);
    }
}
