package io.cascata.query.buyinggroup;

import static java.util.Comparator.comparing;

import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import java.util.List;
import java.util.Map;

/** The people of a group, side by side: who is engaged, and who clearly less than the others. */
record People(List<Person> all) {

    /** The rule by which somebody is flagged, in words. */
    static final String LESS_ENGAGED_RULE =
            "of three or more members, those with fewer than half the touches of the median member";

    private static final int ENOUGH = 3;

    static People of(Map<ContactId, OpportunityAt.Part> people, Touches touches) {
        var counts = people.keySet().stream().map(touches::count).sorted().toList();
        return new People(people.entrySet().stream()
                .map(person -> person(person.getKey(), person.getValue(), touches, counts))
                .sorted(comparing(person -> person.contact().value()))
                .toList());
    }

    private static Person person(ContactId contact, OpportunityAt.Part part, Touches touches, List<Integer> counts) {
        int count = touches.count(contact);
        return new Person(
                contact,
                part.role(),
                part.since(),
                touches.isEngaged(contact),
                touches.last(contact).orElse(null),
                count,
                counts.size() >= ENOUGH && 4 * count < twiceTheMedian(counts));
    }

    private static int twiceTheMedian(List<Integer> sorted) {
        return sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
    }

    /** How many have a role. */
    int in(ContactRole role) {
        return (int) all.stream().filter(person -> person.role().equals(role)).count();
    }

    int engaged() {
        return (int) all.stream().filter(Person::engaged).count();
    }
}
