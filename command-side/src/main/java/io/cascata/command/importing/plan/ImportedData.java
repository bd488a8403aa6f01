package io.cascata.command.importing.plan;

import java.util.List;

/**
 * Everything the input holds, in the platform's words.
 *
 * @param stories are made as they are asked for, so that a large import fits into memory
 * @param process the stage model that the input runs on
 * @param drafted whether the process was guessed from the data
 */
public record ImportedData(
        Origin origin,
        List<AccountEntry> accounts,
        List<ContactEntry> contacts,
        int storyCount,
        Iterable<Story> stories,
        Engagement engagement,
        ProcessFile process,
        boolean drafted) {

    /** In how many pieces it is carried out. */
    public long size() {
        return (long) storyCount + accounts.size() + contacts.size() + engagement.size();
    }
}
