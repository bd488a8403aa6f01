package io.cascata.command.policy;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how the policies are doing. */
@RestController
@RequestMapping("/api/policies")
class PoliciesApi {

    private final PolicyRunner runner;

    PoliciesApi(PolicyRunner runner) {
        this.runner = runner;
    }

    @GetMapping
    @Operation(summary = "How far policies have followed the log, what is parked and what was refused lately")
    PolicyStatus status() {
        return runner.status();
    }
}
