package io.cascata.query.attribution;

import io.cascata.query.export.FlatTable;
import io.cascata.query.facts.FactProjection;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Makes the projection that keeps what attribution asks for. */
public final class Attribution {

    private Attribution() {}

    public static FactProjection projection() {
        return new TouchProjection();
    }

    /** What it keeps, for analysts, and what follows from it; the clock tells the present, up to which touches count. */
    public static List<FlatTable> tables(InstantSource clock) {
        return Stream.concat(TouchFlatTables.all().stream(), Stream.of(new CreditFlatTable(clock).table()))
                .toList();
    }
}
