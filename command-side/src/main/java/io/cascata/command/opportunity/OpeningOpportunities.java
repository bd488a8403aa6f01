package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.ACCOUNT_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.CONTACT_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_EXISTS;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_OPEN;
import static io.cascata.command.opportunity.OpportunityRefusal.TYPE_DISABLED;
import static io.cascata.command.opportunity.OpportunityRefusal.TYPE_NOT_OF_PROCESS;
import static java.util.Comparator.comparing;

import io.cascata.command.account.KnownAccount;
import io.cascata.command.contact.KnownContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.process.ProcessVersion;
import io.cascata.command.process.ShippedProcesses;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.Deal;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageDefinition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When an opportunity may be opened, and what it is at its beginning. */
final class OpeningOpportunities {

    private OpeningOpportunities() {}

    static List<OpportunityEvent> open(OpenOpportunity command, Boundary boundary) {
        var role = firstRole(command, boundary);
        var opened = opened(command, boundary);
        if (boundary.load(OpportunityKind.OPPORTUNITY, command.opportunity()) instanceof Opportunity known) {
            requireSame(known, opened, role);
            return List.of();
        }
        if (opened.stage().canonical().outcome() == Outcome.OPEN) {
            OpenDealKind.requireFree(boundary, Deal.of(opened.situation()));
        }
        return role == null ? List.of(opened) : List.of(opened, role);
    }

    private static @Nullable ContactRoleAdded firstRole(OpenOpportunity command, Boundary boundary) {
        var first = command.contact();
        if (first == null) {
            if (command.openedFrom() == OpenedFrom.CONTACT || command.openedFrom() == OpenedFrom.LEAD_CONVERSION) {
                throw CONTACT_MISSING.because(
                        "Opening from " + command.openedFrom() + " needs the contact.",
                        Map.of("openedFrom", command.openedFrom()));
            }
            return null;
        }
        KnownContact.require(boundary, first.contact());
        var role = first.role() == null ? KnownRole.unnamed(boundary) : KnownRole.require(boundary, first.role());
        return new ContactRoleAdded(command.opportunity(), first.contact(), role);
    }

    private static OpportunityOpened opened(OpenOpportunity command, Boundary boundary) {
        var process = process(command, boundary);
        var stage = stage(command, process);
        var purchase = command.purchase();
        var account = account(command, boundary);
        var group = purchase.group() == null ? groupOf(account, purchase.solution()) : purchase.group();
        var forecast = command.forecast();
        var situation = new Situation(
                purchase.type(),
                account,
                purchase.solution(),
                group,
                process.process(),
                process.version(),
                forecast.amount(),
                forecast.closeDate(),
                forecast.owner(),
                0);
        return new OpportunityOpened(
                command.opportunity(), command.name(), command.openedFrom(), stage.ref(), situation, command.cause());
    }

    private static ProcessVersion process(OpenOpportunity command, Boundary boundary) {
        var type = command.purchase().type();
        if (!isHistory(command)) {
            requireEnabled(type, boundary);
        }
        var process = version(command, boundary);
        if (process.definition().type() != type) {
            throw TYPE_NOT_OF_PROCESS.because(
                    "Process '" + process.process() + "' is for "
                            + process.definition().type() + ", not for " + type + ".",
                    Map.of("process", process.process().value(), "type", type));
        }
        return process;
    }

    private static void requireEnabled(OpportunityType type, Boundary boundary) {
        var enabled = OpportunityPlaybook.rules(boundary).enabledTypes();
        if (!enabled.contains(type)) {
            throw TYPE_DISABLED.because(
                    "Opportunities of type " + type + " are not enabled; enabled are " + enabled + ".",
                    Map.of("type", type, "enabled", enabled));
        }
    }

    private static ProcessVersion version(OpenOpportunity command, Boundary boundary) {
        var start = command.start();
        var id = start.process() == null
                ? ShippedProcesses.idFor(command.purchase().type())
                : start.process();
        if (start.version() == null) {
            return ProcessVersion.active(boundary, id);
        }
        return isHistory(command)
                ? ProcessVersion.any(boundary, id, start.version())
                : ProcessVersion.active(boundary, id, start.version());
    }

    private static StageDefinition stage(OpenOpportunity command, ProcessVersion process) {
        var key = command.start().stage();
        if (key == null) {
            return firstStage(process);
        }
        var stage = Move.stage(process, key);
        if (stage.outcome() != Outcome.OPEN && !isHistory(command)) {
            throw STAGE_NOT_OPEN.because(
                    "An opportunity cannot begin in stage '" + key + "', which closes it as " + stage.outcome() + ".",
                    Map.of("stage", key.value(), "outcome", stage.outcome()));
        }
        return stage;
    }

    private static StageDefinition firstStage(ProcessVersion process) {
        return process.definition().stages().stream()
                .filter(stage -> stage.outcome() == Outcome.OPEN)
                .min(comparing(StageDefinition::order))
                .orElseThrow(() -> STAGE_MISSING.because(
                        "Process '" + process.process() + "' has no stage for the outcome " + Outcome.OPEN + ".",
                        Map.of("process", process.process().value(), "outcome", Outcome.OPEN)));
    }

    private static AccountId account(OpenOpportunity command, Boundary boundary) {
        var account = command.purchase().account();
        var contact = command.contact();
        if (account == null && contact != null) {
            account = KnownContact.require(boundary, contact.contact()).account();
        }
        if (account == null) {
            throw ACCOUNT_MISSING.because(
                    "Opportunity '" + command.opportunity() + "' needs an account.",
                    Map.of("opportunity", command.opportunity().value()));
        }
        return KnownAccount.require(boundary, account).account();
    }

    private static void requireSame(Opportunity known, OpportunityOpened asked, @Nullable ContactRoleAdded role) {
        boolean attached = role == null || known.roles().containsKey(role.contact());
        if (!attached || !known.opening().equals(asked)) {
            throw OPPORTUNITY_EXISTS.because(
                    "Opportunity '" + asked.id() + "' was opened already, as '"
                            + known.opening().name() + "'.",
                    Map.of(
                            "opportunity", asked.id().value(),
                            "name", known.opening().name()));
        }
    }

    /** The same for every opportunity of an account and a solution, so that a second one meets the first. */
    private static BuyingGroupId groupOf(AccountId account, SolutionId solution) {
        var both = account.value() + "\n" + solution.value();
        return new BuyingGroupId(
                UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private static boolean isHistory(OpenOpportunity command) {
        return command.cause().kind() == Cause.Kind.IMPORT;
    }
}
