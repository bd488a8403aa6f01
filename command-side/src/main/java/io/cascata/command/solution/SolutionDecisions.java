package io.cascata.command.solution;

import static io.cascata.command.solution.SolutionRefusal.CONTENT_OF_OTHER_SOLUTION;
import static io.cascata.command.solution.SolutionRefusal.SOLUTION_UNKNOWN;
import static io.cascata.command.solution.SolutionRefusal.TARGET_ROLE_TWICE;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decisions;
import io.cascata.command.role.KnownRole;
import io.cascata.events.id.SolutionId;
import io.cascata.events.solution.ContentMapped;
import io.cascata.events.solution.ContentUnmapped;
import io.cascata.events.solution.SolutionDefined;
import io.cascata.events.solution.SolutionEvent;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.TargetRole;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What may be done with solutions. */
public final class SolutionDecisions {

    private SolutionDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions
                .on(DefineSolution.class, SolutionDecisions::define)
                .on(SetTargetProfile.class, SolutionDecisions::setTargetProfile)
                .on(MapContent.class, SolutionDecisions::mapContent)
                .on(UnmapContent.class, SolutionDecisions::unmapContent);
    }

    private static List<SolutionEvent> define(DefineSolution command, Boundary boundary) {
        var known = boundary.load(SolutionKind.SOLUTION, command.solution());
        return command.name().equals(known.name())
                ? List.of()
                : List.of(new SolutionDefined(command.solution(), command.name()));
    }

    private static List<SolutionEvent> setTargetProfile(SetTargetProfile command, Boundary boundary) {
        var known = boundary.load(SolutionKind.SOLUTION, command.solution());
        requireDefined(command.solution(), known);
        var roles =
                command.roles().stream().map(role -> inOurWords(role, boundary)).toList();
        requireEachOnce(roles);
        return roles.equals(known.profile(command.type()))
                ? List.of()
                : List.of(new TargetProfileSet(command.solution(), command.type(), roles));
    }

    private static List<SolutionEvent> mapContent(MapContent command, Boundary boundary) {
        requireDefined(command.solution(), boundary.load(SolutionKind.SOLUTION, command.solution()));
        return ContentMap.inForce(boundary).says(command.solution(), command.content())
                ? List.of()
                : List.of(new ContentMapped(command.solution(), command.content()));
    }

    private static List<SolutionEvent> unmapContent(UnmapContent command, Boundary boundary) {
        requireDefined(command.solution(), boundary.load(SolutionKind.SOLUTION, command.solution()));
        var mapped = ContentMap.inForce(boundary).mappedTo(command.content());
        if (mapped.isEmpty()) {
            return List.of();
        }
        if (!mapped.get().equals(command.solution())) {
            throw CONTENT_OF_OTHER_SOLUTION.because(
                    "Content that begins with '" + command.content() + "' stands for solution '" + mapped.get()
                            + "', not for '" + command.solution() + "'.",
                    Map.of(
                            "content", command.content(),
                            "solution", mapped.get().value(),
                            "asked", command.solution().value()));
        }
        return List.of(new ContentUnmapped(command.solution(), command.content()));
    }

    private static void requireDefined(SolutionId solution, Solution known) {
        if (known.name() == null) {
            throw SOLUTION_UNKNOWN.because(
                    "There is no solution '" + solution + "'.", Map.of("solution", solution.value()));
        }
    }

    private static TargetRole inOurWords(TargetRole asked, Boundary boundary) {
        return new TargetRole(
                KnownRole.require(boundary, asked.role()),
                asked.headCount(),
                asked.jobTitles(),
                asked.message(),
                asked.weight());
    }

    private static void requireEachOnce(List<TargetRole> roles) {
        var seen = new HashSet<ContactRole>();
        for (var target : roles) {
            if (!seen.add(target.role())) {
                throw TARGET_ROLE_TWICE.because(
                        "The target profile names the role " + target.role() + " twice.",
                        Map.of("role", target.role().value()));
            }
        }
    }
}
