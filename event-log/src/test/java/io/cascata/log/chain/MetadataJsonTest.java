package io.cascata.log.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.log.EventLogException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataJsonTest {

    @Test
    void keys_stand_in_order_without_white_space() {
        assertThat(MetadataJson.write(new TreeMap<>(Map.of("b", "2", "a", "1"))))
                .isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
        assertThat(MetadataJson.write(new TreeMap<>())).isEqualTo("{}");
    }

    @Test
    void whatever_was_written_is_read_back() {
        var odd = new TreeMap<>(Map.of("q\"uote", "back\\slash", "c", "\n\t\u0001", "u", "ünïcode 😀 \u2028", "e", ""));

        assertThat(MetadataJson.read(MetadataJson.write(odd))).isEqualTo(odd);
        assertThat(MetadataJson.read("{}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"a\":1}",
                "{\"a\":{}}",
                "{\"a\":\"1\"",
                "",
                "null",
                "{\"a\":\"1\" \"}",
                "{\"a\"}",
                "{\"a\":\"1\",\"b\"}"
            })
    void what_is_no_object_of_strings_is_refused(String json) {
        assertThatThrownBy(() -> MetadataJson.read(json)).isInstanceOf(EventLogException.class);
    }
}
