package io.cascata.architecture.counterexample.onlyapisusespringweb.command.opportunity;

import org.springframework.web.bind.annotation.GetMapping;

/** Not named as an API. */
class OffendingResource {
    @GetMapping("/")
    String get() {
        return "";
    }
}
