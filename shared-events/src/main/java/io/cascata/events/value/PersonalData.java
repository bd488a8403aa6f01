package io.cascata.events.value;

/** Marks a value that says something about a living person: it is never logged, never a tag, and can be made unreadable. */
public interface PersonalData {

    /** What such a value shows of itself wherever it is turned into text. */
    String MASK = "***";
}
