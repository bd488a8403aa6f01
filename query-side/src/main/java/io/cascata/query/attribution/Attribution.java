package io.cascata.query.attribution;

import io.cascata.query.facts.FactProjection;

/** Makes the projection that keeps what attribution asks for. */
public final class Attribution {

    private Attribution() {}

    public static FactProjection projection() {
        return new TouchProjection();
    }
}
