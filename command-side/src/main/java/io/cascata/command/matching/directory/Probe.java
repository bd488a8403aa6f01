package io.cascata.command.matching.directory;

import io.cascata.command.matching.mail.WebDomain;
import io.cascata.command.matching.name.CompanyName;
import io.cascata.events.id.SolutionId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the directory is asked with.
 *
 * @param names every name that the company may bear; may be empty
 * @param domains those that stand for one organisation; may be empty
 * @param solution whose open opportunities are of interest
 * @param mostByLikeness how many accounts may be proposed for a similar name alone
 */
public record Probe(
        List<CompanyName> names,
        Set<WebDomain> domains,
        @Nullable PhoneKey phone,
        @Nullable SolutionId solution,
        int mostByLikeness) {}
