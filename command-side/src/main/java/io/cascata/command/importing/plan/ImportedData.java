package io.cascata.command.importing.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the input holds, in the platform's words.
 *
 * @param stories are made as they are asked for, so that a large import fits into memory
 * @param process the stage model that the input runs on
 * @param stated the stages that somebody wrote down; none where all of the process was guessed from the data
 * @param drafted whether the process was made without a process file
 */
public record ImportedData(
        Origin origin,
        List<AccountEntry> accounts,
        List<ContactEntry> contacts,
        int storyCount,
        Iterable<Story> stories,
        Engagement engagement,
        ProcessFile process,
        @Nullable ProcessFile stated,
        boolean drafted) {

    /** In how many pieces it is carried out. */
    public long size() {
        return (long) storyCount + accounts.size() + contacts.size() + engagement.size();
    }
}
