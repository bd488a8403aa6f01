package io.cascata.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

class DeclaringParametersTest {

    private static Map<String, Boolean> declared(String operation) {
        return Arrays.stream(Operations.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(operation))
                .map(DeclaredParameters::of)
                .findFirst()
                .orElseThrow()
                .repeatable();
    }

    @Test
    void request_parameters_have_the_name_that_is_said_or_their_own() {
        assertThat(declared("named")).isEqualTo(Map.of("own", false, "said", true, "many", true));
    }

    @Test
    void a_parameter_object_has_its_components_and_those_within() {
        assertThat(declared("objects"))
                .isEqualTo(Map.of("at", false, "kinds", true, "range.from", false, "range.to", false, "owner", false));
    }

    @Test
    void files_bodies_paths_and_headers_are_not_in_the_query() {
        assertThat(declared("elsewhere")).isEmpty();
    }

    @Test
    void what_the_operation_is_annotated_with_counts_where_it_is_in_the_query() {
        assertThat(declared("annotated")).isEqualTo(Map.of("format", false, "table", false, "number", false));
    }

    @Parameter(name = "format", in = ParameterIn.QUERY)
    @Parameter(name = "table", in = ParameterIn.QUERY)
    @Parameter(name = "X-Channel", in = ParameterIn.HEADER)
    @Retention(RetentionPolicy.RUNTIME)
    private @interface Tables {}

    private record Range(Instant from, Instant to) {}

    private record Question(Instant at, Set<String> kinds, Range range) {}

    private record Who(String owner) {}

    /** Operations of an API, as far as they are looked at. */
    private interface Operations {

        void named(
                @RequestParam String own, @RequestParam(name = "said") List<String> other, @RequestParam long[] many);

        void objects(@ModelAttribute Question question, @ParameterObject Who who);

        void elsewhere(
                @RequestParam MultipartFile file,
                @RequestParam List<MultipartFile> files,
                @RequestBody Question body,
                @PathVariable String id,
                @RequestHeader String accept,
                Who caller);

        @Tables
        void annotated(@RequestParam String number);
    }
}
