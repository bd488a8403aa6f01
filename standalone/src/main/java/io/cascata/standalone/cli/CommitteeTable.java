package io.cascata.standalone.cli;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.cascata.query.buyinggroup.Completeness;
import io.cascata.query.score.WeightedScore;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A committee as people read it on a terminal: the roles it should have, those it has, and its people. */
final class CommitteeTable {

    private static final String NONE = "-";

    private CommitteeTable() {}

    static String of(CommitteeCommand.Committee committee) {
        var complete = committee.coverage().completeness();
        var scores = committee.scores();
        return "Opportunity %s in stage %s at %s: %s complete, score %s, weighted by role %s%n%n%s%n%n%s"
                .formatted(
                        scores.opportunity(),
                        scores.stage(),
                        committee.coverage().at(),
                        share(complete.group()),
                        Figures.amount(scores.score()),
                        Figures.amount(scores.weighted().score()),
                        roles(complete, scores.weighted()),
                        people(committee));
    }

    private static TextTable roles(Completeness complete, WeightedScore weighted) {
        var table = TextTable.of("Role", ">Required", ">Assigned", ">Complete", "Weight", ">Share of score");
        var weights = weighted.roles().stream().collect(toMap(WeightedScore.Weight::role, identity()));
        for (var role : complete.roles()) {
            var weight = weights.remove(role.role());
            table.row(
                    role.role(),
                    Figures.count(role.required()),
                    Figures.count(role.assigned()),
                    share(role.complete()),
                    name(weight),
                    share(weight == null ? null : weight.share()));
        }
        weighted.roles().stream()
                .filter(weight -> weights.containsKey(weight.role()))
                .forEach(weight -> table.row(weight.role(), NONE, NONE, NONE, name(weight), share(weight.share())));
        return table;
    }

    private static TextTable people(CommitteeCommand.Committee committee) {
        var table = TextTable.of("Contact", "Role", ">Score");
        committee
                .scores()
                .members()
                .forEach(member -> table.row(member.contact(), member.role(), Figures.amount(member.score())));
        return table;
    }

    private static String name(WeightedScore.@Nullable Weight weight) {
        return weight == null ? NONE : weight.weight().name().toLowerCase(Locale.ROOT);
    }

    private static String share(@Nullable BigDecimal share) {
        return Figures.percent(share == null ? null : share.doubleValue());
    }
}
