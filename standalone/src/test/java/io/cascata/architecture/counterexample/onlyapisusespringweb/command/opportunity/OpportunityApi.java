package io.cascata.architecture.counterexample.onlyapisusespringweb.command.opportunity;

import org.springframework.web.bind.annotation.GetMapping;

/** Named as an API. */
class OpportunityApi {
    @GetMapping("/")
    String get() {
        return "";
    }
}
