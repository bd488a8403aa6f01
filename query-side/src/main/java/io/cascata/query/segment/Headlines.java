package io.cascata.query.segment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The headline numbers: opportunities identified in the window, and, whenever they were, those open, the people attached to
 * them, each once, how many places these fill, and on how many nobody is known; then the addresses of the opportunities
 * identified, of those open, and of their members. Leads are no headline.
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
        String members) {}
