package io.cascata.command.importing.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Team;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation calls things: its stages in order with what they mean, its opportunity types, its solutions.
 *
 * @param process the name of the process; each opportunity type gets a process {@code <name>-<type>} with these stages
 * @param version of those processes
 * @param transitions the moves that are allowed; none: every move is
 * @param owners the teams of owners, by the names that the input has for them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcessFile(
        String process,
        @Nullable Integer version,
        @Nullable Types types,
        @Nullable Solution solution,
        List<Stage> stages,
        @Nullable List<Move> transitions,
        @Nullable Map<String, Team> owners) {

    /** Stages alone, all else as it is by default. */
    public static ProcessFile of(String process, List<Stage> stages) {
        return new ProcessFile(process, null, null, null, stages, null, null);
    }

    ProcessFile with(List<Stage> others) {
        return new ProcessFile(process, version, types, solution, others, transitions, owners);
    }

    /** Which opportunity type a value of a column means. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Types(
            @Nullable String column,
            @Nullable OpportunityType otherwise,
            @Nullable Map<String, OpportunityType> values) {}

    /** Which column says what is sold, what to call it where the column is empty, and which values mean another. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Solution(
            @Nullable String column,
            @Nullable String otherwise,
            @Nullable Map<String, String> values) {}

    /** A stage as the input calls it; {@code key} and {@code name} are the same unless given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stage(
            String stage,
            @Nullable String key,
            @Nullable String name,
            CanonicalStage canonical,
            @Nullable Team owner,
            @Nullable String definition,
            @Nullable String description,
            @Nullable List<String> exitCriteria) {

        public static Stage of(String stage, CanonicalStage canonical, Team owner) {
            return new Stage(stage, null, null, canonical, owner, null, null, null);
        }
    }

    /** From one stage to another, both as the input calls them; without {@code from}, from every stage. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Move(@Nullable String from, String to) {}

    Team team(String owner, Team otherwise) {
        return owners == null ? otherwise : owners.getOrDefault(owner, otherwise);
    }

    public OpportunityType type(@Nullable String value) {
        var otherwise = types == null || types.otherwise() == null ? OpportunityType.ACQUISITION : types.otherwise();
        var values = types == null ? null : types.values();
        return value == null || values == null ? otherwise : values.getOrDefault(value, otherwise);
    }

    public String typeColumn() {
        return types == null || types.column() == null ? "Type" : types.column();
    }

    public String solution(@Nullable String value) {
        var otherwise = solution == null || solution.otherwise() == null ? "unspecified" : solution.otherwise();
        var values = solution == null ? null : solution.values();
        var named = value == null ? otherwise : value;
        return values == null ? named : values.getOrDefault(named, named);
    }

    public @Nullable String solutionColumn() {
        return solution == null ? null : solution.column();
    }
}
