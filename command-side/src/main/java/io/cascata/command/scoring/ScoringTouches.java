package io.cascata.command.scoring;

import io.cascata.command.decision.Boundary;
import io.cascata.command.visitor.Identities;
import io.cascata.events.Tag;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.score.FitRated;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.score.ScoreEvent;
import io.cascata.events.touch.TouchEvent;
import io.cascata.events.value.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What touches give to the score of whoever they are of, and what passes a threshold by it. */
final class ScoringTouches {

    private ScoringTouches() {}

    static List<ScoreEvent> score(ScoreTouch command, Boundary boundary) {
        var originator = Originator.of(command.touch(), boundary);
        return award(command, originator, boundary)
                .map(award -> withConsequences(List.of(award), originator, boundary))
                .orElseGet(List::of);
    }

    static List<ScoreEvent> score(ScoreVisitor command, Boundary boundary) {
        var unnamed = madeAs(TouchEvent.tag(command.visitor()), boundary);
        return unnamed.isEmpty()
                ? List.of()
                : score(unnamed, Originator.of(unnamed.getLast().touch(), boundary), boundary);
    }

    static List<ScoreEvent> score(ScoreOtherNames command, Boundary boundary) {
        var own = ContactEvent.tag(command.contact());
        var touches = Identities.tagsOf(command.contact(), boundary).stream()
                .filter(name -> !name.equals(own))
                .flatMap(name -> madeAs(name, boundary).stream())
                .toList();
        return score(touches, Originator.of(Person.of(command.contact()), boundary), boundary);
    }

    /** What was done under a name and no better one. */
    private static List<ScoreTouch> madeAs(Tag name, Boundary boundary) {
        return boundary.load(TouchesKind.TOUCHES, name).all().stream()
                .filter(touched -> name.equals(touched.touch().madeAs()))
                .map(touched -> new ScoreTouch(touched.touch(), touched.at()))
                .toList();
    }

    private static List<ScoreEvent> score(List<ScoreTouch> touches, Originator originator, Boundary boundary) {
        var awards = touches.stream()
                .flatMap(touch -> award(touch, originator, boundary).stream())
                .toList();
        return awards.isEmpty() ? List.of() : withConsequences(awards, originator, boundary);
    }

    static List<ScoreEvent> rate(RateContact command, Boundary boundary) {
        var person = Person.of(command.contact());
        var originator = Originator.of(person, boundary);
        return originator
                .traits(boundary)
                .map(traits -> rate(new RateFit(person, traits), boundary))
                .orElseGet(List::of);
    }

    static List<ScoreEvent> rate(RateFit command, Boundary boundary) {
        var person = command.person();
        var before = boundary.load(ScoreKind.SCORE, person.score());
        return fit(before, person, command.traits(), ScoringPlaybook.inForce(boundary))
                .map(rated -> withPassed(List.of(rated), before, Originator.of(person, boundary), person, boundary))
                .orElseGet(List::of);
    }

    private static Optional<PointsAwarded> award(ScoreTouch command, Originator originator, Boundary boundary) {
        var touch = command.touch();
        var before = boundary.load(ScoredTouchKind.SCORED_TOUCH, touch.id()).award();
        if (before != null) {
            return before.id().equals(originator.score())
                    ? Optional.empty()
                    : Optional.of(before.of(originator.score(), originator.person(), originator.account()));
        }
        return firstAward(command, originator, boundary);
    }

    private static Optional<PointsAwarded> firstAward(ScoreTouch command, Originator originator, Boundary boundary) {
        var card = ScoringPlaybook.inForce(boundary);
        var solution = Interest.of(command.touch(), boundary);
        var points = card.forTouch(command.touch(), solution);
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new PointsAwarded(
                        originator.score(),
                        command.touch().id(),
                        command.touchedAt(),
                        originator.person(),
                        originator.account(),
                        solution,
                        points,
                        card.rules().halfLife(),
                        card.version()));
    }

    /** Of somebody unnamed the points are kept, and nothing follows from them. */
    private static List<ScoreEvent> withConsequences(
            List<PointsAwarded> awards, Originator originator, Boundary boundary) {
        var person = originator.person();
        if (person == null) {
            return List.copyOf(awards);
        }
        var before = boundary.load(ScoreKind.SCORE, originator.score());
        var events = new ArrayList<ScoreEvent>(awards);
        originator
                .traits(boundary)
                .flatMap(traits -> fit(before, person, traits, ScoringPlaybook.inForce(boundary)))
                .ifPresent(events::add);
        return withPassed(events, before, originator, person, boundary);
    }

    private static List<ScoreEvent> withPassed(
            List<? extends ScoreEvent> added, Score before, Originator originator, Person person, Boundary boundary) {
        var after = before;
        for (var event : added) {
            after = after.after(event);
        }
        var events = new ArrayList<ScoreEvent>(added);
        events.addAll(new Rise(originator, person, before, after, ScoringPlaybook.inForce(boundary)).passed(boundary));
        return events;
    }

    private static Optional<FitRated> fit(Score before, Person person, Traits traits, Scorecard card) {
        var points = card.forTraits(traits);
        return points.equals(before.fit())
                ? Optional.empty()
                : Optional.of(new FitRated(person.score(), person, points, card.version()));
    }
}
