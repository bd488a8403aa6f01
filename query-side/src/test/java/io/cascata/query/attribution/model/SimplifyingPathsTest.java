package io.cascata.query.attribution.model;

import static io.cascata.query.GoldenCase.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.query.GoldenCase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimplifyingPathsTest {

    private static final Map<String, UnaryOperator<List<String>>> TRANSFORMS = Map.of(
            "trim1", path -> PathTransform.trim(path, 1),
            "trim2", path -> PathTransform.trim(path, 2),
            "exposure", PathTransform::exposure,
            "first", PathTransform::first,
            "removeIfNotAll", path -> PathTransform.removeIfNotAll(path, "Direct"),
            "removeIfLastAndNotAll", path -> PathTransform.removeIfLastAndNotAll(path, "Direct"));

    @ParameterizedTest
    @ValueSource(strings = {"G22", "G23"})
    @Tag("golden:G22")
    @Tag("golden:G23")
    void transforms_give_what_was_published(String id) throws IOException {
        var golden = GoldenCase.of(id);
        var path = texts(golden.input().get("path"));
        golden.expected().properties().forEach(transform -> {
            var name = transform.getKey().split("\\(")[0];
            assertThat(TRANSFORMS.get(name).apply(path)).as(name).isEqualTo(texts(transform.getValue()));
        });
    }

    @Test
    void a_path_shorter_than_asked_for_stays_what_it_is() {
        assertThat(PathTransform.trim(List.of("a"), 3)).containsExactly("a");
    }
}
