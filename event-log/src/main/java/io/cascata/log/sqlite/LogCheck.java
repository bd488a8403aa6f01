package io.cascata.log.sqlite;

import io.cascata.log.Verification;
import io.cascata.log.VerificationProgress;
import java.sql.SQLException;
import java.util.HexFormat;

/** One verification, on one state of the log. */
final class LogCheck {

    private LogCheck() {}

    static Verification run(Statements on, VerificationProgress progress) throws SQLException {
        var findings = new Findings();
        var chain = new ChainCheck(findings);
        on.connection().setAutoCommit(false);
        try {
            chain.run(on, StoredHead.noted(on.connection()), progress);
        } finally {
            on.connection().rollback();
            on.connection().setAutoCommit(true);
        }
        return new Verification(chain.checked(), HexFormat.of().formatHex(chain.end()), findings.inOrder());
    }
}
