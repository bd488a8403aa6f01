package io.cascata.command.policy;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how the policies are doing. */
@RestController
@RequestMapping("/api/policies")
class PoliciesApi {

    private final PolicyRunner runner;
    private final DueRunner deadlines;

    PoliciesApi(PolicyRunner runner, DueRunner deadlines) {
        this.runner = runner;
        this.deadlines = deadlines;
    }

    /** How many things are waiting for their time, and why they cannot be asked for at present, if they cannot. */
    record Deadlines(int waiting, @Nullable String failure) {}

    record Report(PolicyStatus policies, Deadlines deadlines) {}

    @GetMapping
    @Operation(
            summary =
                    "How far policies have followed the log, what is parked, was refused lately or waits for its time")
    Report status() {
        return new Report(runner.status(), new Deadlines(deadlines.waiting(), deadlines.failure()));
    }
}
