package io.cascata.query.attribution;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an answer as JSON: times in ISO 8601, amounts without exponent. */
final class AnswerJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private AnswerJson() {}

    static void write(Object answer, OutputStream to) throws IOException {
        to.write(MAPPER.writeValueAsBytes(answer));
    }
}
