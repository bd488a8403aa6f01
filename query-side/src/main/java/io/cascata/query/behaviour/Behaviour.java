package io.cascata.query.behaviour;

import io.cascata.events.value.Person;
import java.util.List;

/** The behaviour profile of a person: every touch, each step of their way, and their interests, in order of time. */
record Behaviour(Person person, List<TouchLine> touches, List<Conversion> conversions, List<Interest> interests) {}
