package io.cascata.command.importing.plan;

import io.cascata.command.decision.Command;
import io.cascata.command.importing.reading.RowRef;
import io.cascata.command.opportunity.AssignOwner;
import io.cascata.command.opportunity.OpenOpportunity;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.command.opportunity.RenameOpportunity;
import io.cascata.command.opportunity.SetAmount;
import io.cascata.command.opportunity.SetCloseDate;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.Owner;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells one story in order of time: commands where something differs from what was told before. */
final class StoryTelling {

    private final Story story;
    private final OpportunityId id;
    private final StageModel stages;
    private final ImportSettings settings;
    private final Requests requests;
    private final List<Rejection> rejections;
    private final List<PlannedCommand> commands;
    private final StageMoves moves;
    private final RoleMoves roles;
    private @Nullable Step opening;
    private @Nullable Money amount;
    private @Nullable LocalDate closeDate;
    private @Nullable String owner;

    StoryTelling(
            Story story,
            StageModel stages,
            ImportSettings settings,
            Requests requests,
            Tally tally,
            List<PlannedCommand> commands,
            List<Rejection> rejections) {
        this.story = story;
        this.id = new OpportunityId(story.id());
        this.stages = stages;
        this.settings = settings;
        this.requests = requests;
        this.rejections = rejections;
        this.commands = commands;
        this.moves = new StageMoves(id, stages, settings.policies(), tally);
        this.roles = new RoleMoves(id, tally);
    }

    /** Opens the opportunity as the opening step says it was. */
    void open(AccountId account, Step step, Instant at) {
        opening = step;
        amount = step.amount() == null ? null : money(step, step.amount().value());
        closeDate = step.closeDate() == null ? null : step.closeDate().value();
        owner = step.owner() != null ? step.owner() : story.owner();
        var stage = moves.start(Objects.requireNonNull(step.stage()));
        var group = new BuyingGroupId(story.id());
        var command = new OpenOpportunity(
                id,
                story.name(),
                new Purchase(account, story.solution(), story.type(), group),
                new Start(stages.process(story.type()), stages.version(), stage.key()),
                null,
                new Forecast(amount, closeDate, owner == null ? null : owned(owner)),
                OpenedFrom.IMPORT,
                Cause.IMPORT);
        var rows = step.row().equals(story.row()) ? List.of(story.row()) : List.of(story.row(), step.row());
        commands.add(requests.of(rows, "open", at, command, Set.of()));
    }

    void tell(Moment moment) {
        switch (moment) {
            case Moment.StepTaken taken -> take(taken.step(), taken.at());
            case Moment.RoleBegun begun ->
                roles.begin(begun.spell(), (kind, command) -> add(begun.spell().row(), kind, begun.at(), command));
            case Moment.RoleEnded ended ->
                roles.end(ended.spell(), (kind, command) -> add(ended.spell().row(), kind, ended.at(), command));
        }
    }

    private void take(Step step, Instant at) {
        if (step.equals(opening)) {
            return;
        }
        if (step.amount() != null) {
            setAmount(step, money(step, step.amount().value()), at);
        }
        if (step.closeDate() != null && !Objects.equals(step.closeDate().value(), closeDate)) {
            closeDate = step.closeDate().value();
            add(step.row(), step.kind() + "close-date", at, new SetCloseDate(id, closeDate));
        }
        if (step.owner() != null && !step.owner().equals(owner)) {
            owner = step.owner();
            var assign = new AssignOwner(id, owned(step.owner()));
            add(step.row(), step.kind() + "owner", at, assign);
        }
        if (step.stage() != null) {
            moves.enter(step, (kind, command) -> add(step.row(), step.kind() + kind, at, command), rejections::add);
        }
    }

    /**
     * What the opportunity is called and whose it is by its own row: another than a row said that was imported before.
     * Where a history tells the owners, it tells this one too, and perhaps by another name than the row.
     */
    void tellPresent() {
        if (story.named()) {
            tellPresent("name-" + story.name(), new RenameOpportunity(id, story.name()));
        }
        boolean told = story.steps().stream().anyMatch(step -> step.owner() != null);
        if (story.owner() != null && !told) {
            tellPresent("owner-" + story.owner(), new AssignOwner(id, owned(story.owner())));
        }
    }

    /** Where it is known when the row was last changed, an older row does not win against a newer one. */
    private void tellPresent(String said, Command command) {
        var changed = story.changed();
        commands.add(requests.of(
                List.of(story.row()),
                "present-" + said + (changed == null ? "" : "-" + changed),
                changed == null ? settings.importedAt() : changed,
                command,
                Set.of("superseded")));
    }

    private Owner owned(String name) {
        return stages.owner(name, settings.ownerTeam());
    }

    private void setAmount(Step step, @Nullable Money said, Instant at) {
        if (!Objects.equals(said, amount)) {
            amount = said;
            add(step.row(), step.kind() + "amount", at, new SetAmount(id, said));
        }
    }

    private @Nullable Money money(Step step, @Nullable BigDecimal value) {
        try {
            return value == null ? null : new Money(value, story.currency());
        } catch (IllegalArgumentException e) {
            rejections.add(new Rejection(step.row(), "value-not-allowed", "Amount: " + e.getMessage()));
            return amount;
        }
    }

    private void add(RowRef row, String kind, Instant at, Command command) {
        commands.add(requests.of(row, kind, at, command));
    }
}
