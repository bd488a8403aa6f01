package io.cascata.command.signal;

import static java.util.Locale.ROOT;

import io.cascata.command.contact.KnownContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.role.KnownRole;
import io.cascata.command.solution.TargetProfile;
import io.cascata.events.opportunity.Deal;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.TargetRole;
import java.util.Optional;

/** The role that a job title stands for in the purchase of a solution: the first of its target profile that names the title. */
final class RoleByTitle {

    private RoleByTitle() {}

    static ContactRole of(KnownContact contact, Deal deal, Boundary boundary) {
        return Optional.ofNullable(contact.profile().jobTitle())
                .flatMap(title -> TargetProfile.find(boundary, deal.solution(), deal.type())
                        .flatMap(profile -> profile.roles().stream()
                                .filter(role -> names(role, title))
                                .findFirst()))
                .map(TargetRole::role)
                .orElseGet(() -> KnownRole.unnamed(boundary));
    }

    private static boolean names(TargetRole role, String title) {
        return role.jobTitles().stream().anyMatch(named -> words(title).contains(words(named)));
    }

    /** The words of a title between spaces, so that one title is found within another only as whole words. */
    private static String words(String title) {
        return " " + title.toLowerCase(ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
