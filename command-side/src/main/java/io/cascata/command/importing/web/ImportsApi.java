package io.cascata.command.importing.web;

import io.cascata.access.ApiKey;
import io.cascata.command.decision.Decisions;
import io.cascata.command.importing.ImportDesk;
import io.cascata.command.importing.ImportProfile;
import io.cascata.command.importing.ImportRequest;
import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.Policies;
import io.cascata.command.importing.plan.PolicyChoice;
import io.cascata.command.importing.reading.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports: start one with its files, look at it, stop it. */
@RestController
@RequestMapping("/api/imports")
class ImportsApi {

    private final ImportDesk desk;
    private final Decisions decisions;
    private final Clock clock;

    ImportsApi(ImportDesk desk, Decisions decisions, Clock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.clock = clock;
    }

    @PostMapping(consumes = "multipart/form-data")
    ResponseEntity<?> start(
            @RequestParam String profile,
            @RequestParam("files") List<MultipartFile> files,
            @RequestParam(required = false) @Nullable MultipartFile process,
            @RequestParam(required = false) @Nullable MultipartFile mapping,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(defaultValue = "USD") String currency,
            @RequestParam(name = "policy", defaultValue = "") List<String> policies,
            @Nullable Principal caller)
            throws IOException {
        requireChannelMay(caller);
        var kind = ImportProfile.of(profile)
                .orElseThrow(() -> new Malformed("profile-unknown", "profile must be salesforce or csv"));
        var settings = ImportSettings.of(source, clock.instant())
                .with(currency(currency))
                .with(chosen(policies));
        var uploads = Uploads.keep(Stream.concat(
                        files.stream(),
                        Stream.of(Optional.ofNullable(process), Optional.ofNullable(mapping))
                                .flatMap(Optional::stream))
                .toList());
        return start(uploads, kind, files.size(), process != null, mapping != null, settings);
    }

    /** A key that is bound to a channel with limits is not to leave them by way of a file. */
    private void requireChannelMay(@Nullable Principal caller) {
        ApiKey.of(caller).map(ApiKey::channel).ifPresent(channel -> decisions.requireChannelMayAll(channel, "Import"));
    }

    private static Currency currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new Malformed("currency-unknown", "currency must be a code of ISO 4217"));
    }

    private static Policies chosen(List<String> policies) {
        try {
            return PolicyChoice.of(policies);
        } catch (IllegalArgumentException e) {
            throw new Malformed("policy-unknown", String.valueOf(e.getMessage()));
        }
    }

    private ResponseEntity<?> start(
            Uploads uploads,
            ImportProfile profile,
            int count,
            boolean process,
            boolean mapping,
            ImportSettings settings) {
        var all = uploads.files();
        SourceFile processFile = process ? all.get(count) : null;
        SourceFile mappingFile = mapping ? all.getLast() : null;
        var request = new ImportRequest(profile, all.subList(0, count), processFile, mappingFile, settings);
        var run = desk.start(UUID.randomUUID(), request, uploads::discard);
        if (run.isEmpty()) {
            uploads.discard();
            return problem(409, "import-running", "another import is running; wait for its end or cancel it");
        }
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + run.get().id()))
                .body(ImportView.of(run.get()));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> show(@PathVariable String id) {
        var run = desk.find(id);
        return run.isEmpty()
                ? problem(404, "import-unknown", "there is no import '" + id + "'")
                : ResponseEntity.ok(ImportView.of(run.get()));
    }

    /** Stops an import before its next batch. */
    @DeleteMapping("/{id}")
    ResponseEntity<?> cancel(@PathVariable String id, @Nullable Principal caller) {
        requireChannelMay(caller);
        var run = desk.find(id);
        if (run.isEmpty()) {
            return problem(404, "import-unknown", "there is no import '" + id + "'");
        }
        run.get().cancel();
        return ResponseEntity.accepted().body(ImportView.of(run.get()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(Malformed refused) {
        return problem(422, refused.code, String.valueOf(refused.getMessage()));
    }

    /** A parameter that nobody can make sense of. */
    static final class Malformed extends RuntimeException {

        private final String code;

        Malformed(String code, String detail) {
            super(detail, null, false, false);
            this.code = code;
        }
    }

    private static ResponseEntity<ProblemDetail> problem(int status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail);
        problem.setProperty("code", code);
        return ResponseEntity.of(problem).build();
    }
}
