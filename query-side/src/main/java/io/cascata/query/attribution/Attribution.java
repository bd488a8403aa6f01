package io.cascata.query.attribution;

import io.cascata.query.export.FlatTable;
import io.cascata.query.facts.FactProjection;
import java.util.List;

/** Makes the projection that keeps what attribution asks for. */
public final class Attribution {

    private Attribution() {}

    public static FactProjection projection() {
        return new TouchProjection();
    }

    /** What it keeps, for analysts. */
    public static List<FlatTable> tables() {
        return TouchFlatTables.all();
    }
}
