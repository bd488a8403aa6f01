package io.cascata.standalone.cli;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code --json} prints: the records of the answers as they are, times in ISO 8601, amounts without exponent. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    static String of(Object answer) {
        return MAPPER.writeValueAsString(answer);
    }

    /** The same, to be looked at piece by piece. */
    static JsonNode tree(Object answer) {
        return MAPPER.valueToTree(answer);
    }

    /** On one line. */
    static String line(Object answer) {
        return MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(answer);
    }
}
