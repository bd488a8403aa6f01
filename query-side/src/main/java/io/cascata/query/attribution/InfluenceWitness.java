package io.cascata.query.attribution;

import io.cascata.query.attribution.InfluenceReport.Sourcing;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Is shown what a report on influence goes by while it is read. */
interface InfluenceWitness {

    InfluenceWitness NOBODY = new InfluenceWitness() {};

    /** The tables {@code att_…} have touches of every team at the moment, {@code att_everybody} those of all accounts. */
    default void everyTeam() throws SQLException {}

    /** They have the touches of the question now. */
    default void asked() throws SQLException {}

    /** Whom a rule names as the source of an opportunity. */
    default void source(Sourcing rule, @Nullable String team, Deal deal) {}

    /** A team that influenced an opportunity. */
    default void team(@Nullable String team, Deal deal) {}

    /** A key that influenced an opportunity, as its number. */
    default void key(long key, Deal deal) {}
}
