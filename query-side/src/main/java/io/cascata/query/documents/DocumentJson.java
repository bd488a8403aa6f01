package io.cascata.query.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.module.blackbird.BlackbirdModule;

/**
 * How what is stored in a document is written: without what is missing, and moments as microseconds since 1970, which is
 * as exact as the log is and takes a fraction of the time of a text.
 */
public final class DocumentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new BlackbirdModule())
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule("moments")
                    .addSerializer(Instant.class, new ToMicros())
                    .addDeserializer(Instant.class, new FromMicros()))
            .build();

    private DocumentJson() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    private static final class ToMicros extends StdSerializer<Instant> {

        private ToMicros() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant moment, JsonGenerator to, SerializationContext context) {
            to.writeNumber(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
        }
    }

    private static final class FromMicros extends StdDeserializer<Instant> {

        private FromMicros() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser from, DeserializationContext context) {
            return Instant.EPOCH.plus(from.getLongValue(), ChronoUnit.MICROS);
        }
    }
}
