package io.cascata.query.web;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The guard around a small API and a small page, which stand for all others. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
class GuardedServer {

    static final String TOKEN = "a-token-for-tests-only-0123456789";

    @RestController
    static class Probe {

        @GetMapping("/api/probe")
        String read(@RequestParam(defaultValue = "1") int number) {
            return "read " + number;
        }

        @PostMapping(path = "/api/probe", consumes = MediaType.APPLICATION_JSON_VALUE)
        String write(@RequestBody String body) {
            return "written " + body.length();
        }

        @GetMapping("/api/probe/broken")
        String broken() {
            throw new IllegalStateException("secret detail");
        }

        @GetMapping("/api/probe/refused")
        String refused() {
            throw new RequestRefused(422, "probe-refused", "the probe says no") {};
        }

        @GetMapping("/waterfall")
        String page() {
            return "page";
        }
    }
}
