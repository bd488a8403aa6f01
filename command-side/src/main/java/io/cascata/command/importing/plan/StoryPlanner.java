package io.cascata.command.importing.plan;

import io.cascata.command.importing.plan.Policies.ClosedBeforeCreated;
import io.cascata.command.importing.plan.Policies.Ties;
import io.cascata.command.importing.plan.Policies.Undated;
import io.cascata.command.importing.reading.RowRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the story of one opportunity into commands in order of time. The same story gives the same commands, whatever the
 * order of its steps; a step that says nothing new gives none.
 */
public final class StoryPlanner {

    private final StageModel stages;
    private final ImportSettings settings;
    private final Parties parties;
    private final Requests requests;
    private final Processes processes;
    private final Tally tally;
    private final Comparator<Step> order;

    /** {@code stated} is the part of the stages that somebody wrote down; none where all are taken from the data. */
    public StoryPlanner(
            StageModel stages,
            @Nullable StageModel stated,
            Origin origin,
            ImportSettings settings,
            Parties parties,
            Tally tally) {
        this.stages = stages;
        this.settings = settings;
        this.parties = parties;
        this.requests = new Requests(origin, settings);
        this.processes = new Processes(stages, stated, settings, requests);
        this.tally = tally;
        this.order = Comparator.comparing((Step step) -> Objects.requireNonNullElse(step.at(), Instant.MAX))
                .thenComparing(StepOrder.of(settings.policies().ties(), stages));
    }

    /** The commands of a story; a value that the platform does not allow rejects the whole of it. */
    public Work plan(Story story) {
        try {
            return planned(story);
        } catch (IllegalArgumentException e) {
            return rejected(story, List.of(), "value-not-allowed", String.valueOf(e.getMessage()));
        }
    }

    private Work planned(Story story) {
        var rejections = new ArrayList<Rejection>();
        var steps = usable(story, rejections);
        var opening = steps.stream().filter(step -> step.stage() != null).findFirst();
        if (opening.isEmpty()) {
            return rejected(story, rejections, "stage-missing", "no usable row tells a stage of the process");
        }
        var account = parties.accountOf(story);
        if (account == null) {
            return rejected(story, rejections, "account-missing", "the input does not have its account");
        }
        var commands = new ArrayList<PlannedCommand>();
        var telling = new StoryTelling(story, stages, settings, requests, tally, commands, rejections);
        var opened = openedAt(story, steps);
        var spells = known(story, rejections);
        commands.addAll(processes.before(story.type()));
        commands.addAll(parties.takePlaceholders());
        telling.open(account, opening.get(), opened);
        Moment.of(steps, spells, opened).forEach(telling::tell);
        telling.tellPresent();
        return new Work(rowsOf(story), commands, rejections);
    }

    private Instant openedAt(Story story, List<Step> steps) {
        var first = Objects.requireNonNull(steps.getFirst().at());
        var created = story.created();
        if (created != null && created.isAfter(first)) {
            tally.policy("opened-at-first-row-before-creation");
            return first;
        }
        return created == null ? first : created;
    }

    private List<RoleSpell> known(Story story, List<Rejection> rejections) {
        return story.roles().stream()
                .filter(spell -> {
                    boolean known = parties.isKnown(spell.contact());
                    if (!known) {
                        rejections.add(new Rejection(
                                spell.row(), "contact-unknown", "the input has no contact " + spell.contact()));
                    }
                    return known;
                })
                .toList();
    }

    private List<Step> usable(Story story, List<Rejection> rejections) {
        var ordered = ordered(story, rejections);
        for (int i = 1; i < ordered.size(); i++) {
            if (Objects.equals(ordered.get(i - 1).at(), ordered.get(i).at())) {
                tally.policy(settings.policies().ties() == Ties.BY_STAGE ? "tie-by-stage" : "tie-by-id");
            }
        }
        return ordered;
    }

    private List<Step> ordered(Story story, List<Rejection> rejections) {
        return story.steps().stream()
                .filter(step -> isKnown(step, rejections))
                .map(step -> dated(story, step, rejections))
                .flatMap(Stream::ofNullable)
                .sorted(order)
                .toList();
    }

    private boolean isKnown(Step step, List<Rejection> rejections) {
        boolean known = step.stage() == null || stages.stage(step.stage()).isPresent();
        if (!known) {
            rejections.add(new Rejection(
                    step.row(), "stage-unknown", "the process file names no stage '" + step.stage() + "'"));
        }
        return known;
    }

    private @Nullable Step dated(Story story, Step step, List<Rejection> rejections) {
        var at = step.at();
        if (at == null) {
            return undated(story, step, rejections);
        }
        boolean early = story.created() != null && at.isBefore(story.created());
        if (!early || step.stage() == null || !stages.isClosed(step.stage())) {
            return step;
        }
        tally.policy("closed-before-created");
        if (settings.policies().closedBeforeCreated() == ClosedBeforeCreated.CLOSE_AT_CREATION) {
            return step.at(Objects.requireNonNull(story.created()));
        }
        rejections.add(new Rejection(
                step.row(), "closed-before-created", "closed at " + at + ", created at " + story.created()));
        return null;
    }

    private @Nullable Step undated(Story story, Step step, List<Rejection> rejections) {
        tally.policy("undated");
        if (settings.policies().undated() == Undated.AT_IMPORT) {
            return step.at(story.created() == null ? settings.importedAt() : story.created());
        }
        rejections.add(new Rejection(step.row(), "undated", "the row has no date"));
        return null;
    }

    private static Work rejected(Story story, List<Rejection> before, String code, String reason) {
        var rows = rowsOf(story);
        var rejections = new ArrayList<>(before);
        rejections.add(new Rejection(story.row(), code, reason));
        rows.stream()
                .filter(row ->
                        rejections.stream().noneMatch(known -> known.row().equals(row)))
                .map(row -> new Rejection(row, "parent-rejected", "its opportunity is rejected: " + code))
                .toList()
                .forEach(rejections::add);
        return new Work(rows, List.of(), rejections);
    }

    private static List<RowRef> rowsOf(Story story) {
        return Stream.of(
                        Stream.of(story.row()),
                        story.steps().stream().map(Step::row),
                        story.roles().stream().map(RoleSpell::row))
                .flatMap(rows -> rows)
                .distinct()
                .toList();
    }
}
