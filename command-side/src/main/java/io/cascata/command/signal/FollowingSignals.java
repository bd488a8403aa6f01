package io.cascata.command.signal;

import static java.util.Comparator.comparing;

import io.cascata.command.buyinggroup.FormedGroup;
import io.cascata.command.buyinggroup.Members;
import io.cascata.command.contact.KnownContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.opportunity.AccountDeals;
import io.cascata.command.opportunity.KnownOpportunity;
import io.cascata.events.DomainEvent;
import io.cascata.events.opportunity.Deal;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.IdentificationWay;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places signals: interest in a solution that no opportunity of the account is about opens one, known people are proposed
 * for its buying group in the role that their title stands for, and it counts as engaged from the first of them on.
 */
final class FollowingSignals {

    static final Cause RULE = Cause.rule("signal-placement", 1);

    private FollowingSignals() {}

    static List<? extends DomainEvent> follow(FollowTouch command, Boundary boundary) {
        return Signal.of(command.touch(), boundary)
                .<List<? extends DomainEvent>>map(signal -> follow(signal, command.step(), boundary))
                .orElseGet(List::of);
    }

    static List<DomainEvent> follow(FollowVisitor command, Boundary boundary) {
        return Signal.of(command, boundary).stream()
                .<DomainEvent>flatMap(signal -> follow(signal, command.step(), boundary).stream())
                .toList();
    }

    private static List<? extends DomainEvent> follow(Signal signal, Step step, Boundary boundary) {
        return switch (step) {
            case DETECT -> openFor(signal, boundary).isEmpty() ? Detecting.open(signal, boundary) : List.of();
            case PROPOSE -> propose(signal, boundary);
            case ENGAGE -> engage(signal, boundary);
        };
    }

    /** The open opportunity of the account about the solution; of several, the one of the first id. */
    private static Optional<KnownOpportunity> openFor(Signal signal, Boundary boundary) {
        return AccountDeals.of(boundary, signal.account().account()).opportunities().entrySet().stream()
                .filter(deal -> deal.getValue().outcome() == Outcome.OPEN)
                .filter(deal -> deal.getValue().deal().solution().equals(signal.solution()))
                .map(Map.Entry::getKey)
                .min(comparing(id -> id.value()))
                .map(id -> KnownOpportunity.require(boundary, id));
    }

    private static List<? extends DomainEvent> propose(Signal signal, Boundary boundary) {
        var contact = signal.contact();
        return contact == null
                ? List.of()
                : openFor(signal, boundary)
                        .flatMap(opportunity -> propose(contact, signal, opportunity, boundary))
                        .map(FormedGroup::events)
                        .orElseGet(List::of);
    }

    /** Who is in the group, was proposed or has left it, is known better than by one more touch. */
    private static Optional<FormedGroup> propose(
            KnownContact contact, Signal signal, KnownOpportunity opportunity, Boundary boundary) {
        var deal = Deal.of(opportunity.situation());
        var found = new Identification(IdentificationWay.INBOUND, IdentificationOrigin.RULE, signal.source());
        return FormedGroup.find(boundary, deal.group())
                .filter(group -> !group.knows(contact.contact()))
                .map(group ->
                        Members.propose(group, contact.contact(), RoleByTitle.of(contact, deal, boundary), found));
    }

    private static List<? extends DomainEvent> engage(Signal signal, Boundary boundary) {
        if (signal.contact() == null) {
            return List.of();
        }
        return openFor(signal, boundary)
                .filter(opportunity -> opportunity.stage().canonical().compareTo(CanonicalStage.ENGAGED) < 0)
                .flatMap(opportunity -> engagedStage(opportunity)
                        .map(stage -> opportunity.enter(stage.key(), "Somebody known showed interest", RULE, boundary)))
                .orElseGet(List::of);
    }

    private static Optional<StageDefinition> engagedStage(KnownOpportunity opportunity) {
        return opportunity.process().stages().stream()
                .filter(stage -> stage.canonical() == CanonicalStage.ENGAGED)
                .min(comparing(StageDefinition::order));
    }
}
