package io.cascata.command.matching.directory;

/**
 * An account that may be meant, with what the directory knows around it.
 *
 * @param contacts its people
 * @param contactsAtDomains those of them whose e-mail is at a domain of the probe
 * @param customer whether it has won business
 * @param openForSolution whether an opportunity for the probe's solution is open
 */
public record Prospect(
        Listing listing, int contacts, int contactsAtDomains, boolean customer, boolean openForSolution) {}
