package io.cascata.command.matching;

import io.cascata.command.matching.directory.Listing;
import io.cascata.command.matching.directory.Prospect;
import java.util.Comparator;

/** A prospect with its score and with how it stands to the lead. */
record Assessed(Prospect prospect, Candidate candidate, boolean atDomain, boolean inCountry) {

    static final Comparator<Assessed> BEST_FIRST = Comparator.comparing((Assessed one) -> one.candidate.strength())
            .thenComparing(one -> one.candidate.score())
            .reversed()
            .thenComparing(one -> one.listing().account().value());

    static Assessed of(Sought lead, Prospect prospect, Candidate candidate) {
        var listing = prospect.listing();
        return new Assessed(
                prospect,
                candidate,
                lead.isAt(listing.website()),
                lead.country() != null && lead.country().equals(listing.country()));
    }

    Listing listing() {
        return prospect.listing();
    }
}
