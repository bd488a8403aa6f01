package io.cascata.architecture.counterexample.decisionsandeventsarepure.command.opportunity;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A gate calls no database. */
class OffendingGate {
    boolean holds(DataSource source) throws SQLException {
        return source.getLoginTimeout() > 0;
    }
}
