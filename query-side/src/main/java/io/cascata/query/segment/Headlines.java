package io.cascata.query.segment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The headline numbers: opportunities identified in the window, and, whenever they were, those open, the people attached to
 * them, each once, how many places these fill, and on how many nobody is known; then the addresses of the opportunities
 * identified, of those open, of their members, and of the people attached, each once. Leads are no headline.
 */
record Headlines(
        long knownAt,
        long identified,
        long open,
        long people,
        long participations,
        @Nullable BigDecimal peoplePerOpportunity,
        long withoutPeople,
        String identifiedOpportunities,
        String openOpportunities,
        String members,
        String attached) {

    /** Where they are: the opportunities, the places, and the people each once. */
    record Ways(String identified, String open, String members, String people) {}
}
