package io.cascata.architecture.counterexample.nullnessistoldbyjspecifyalone.query.opportunity;

import jakarta.annotation.Nullable;

/** Another library's word for null. */
class OffendingNullable {
    @Nullable
    String name() {
        return null;
    }
}
