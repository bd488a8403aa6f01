package io.cascata.query.waterfall.export;

import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.Sight;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.Viewpoint;
import java.io.OutputStream;
import java.util.function.Supplier;

/** Writes stage history for BI tools, as {@link TableExport} gives out tables. */
final class Export {

    private final Supplier<FactStore> facts;

    Export(Supplier<FactStore> facts) {
        this.facts = facts;
    }

    /** What can be exported. */
    enum Table {
        /** One row per opportunity with the first and the latest entry into every stage. */
        HISTORY("stage-history"),
        /** One row per stay. */
        STAYS("stage-stays");

        private final String fileName;

        Table(String fileName) {
            this.fileName = fileName;
        }

        /** Without extension. */
        String fileName() {
            return fileName;
        }
    }

    void write(Table table, ExportFormat format, DealFilter filter, Viewpoint viewpoint, OutputStream to) {
        var store = facts.get();
        var sight = Sight.of(viewpoint, store.position());
        TableExport.write(store, connection -> new ExportSql(connection, filter, sight).of(table), format, to);
    }
}
