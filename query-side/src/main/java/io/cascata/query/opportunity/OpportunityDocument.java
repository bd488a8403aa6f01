package io.cascata.query.opportunity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascata.events.id.OpportunityId;
import io.cascata.query.documents.Document;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What is stored of an opportunity: its trace alone, from which the view is derived at every reading. */
final class OpportunityDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectReader READER = MAPPER.readerFor(OpportunityTrace.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(OpportunityTrace.class);

    private OpportunityDocument() {}

    static String json(OpportunityTrace trace) {
        return WRITER.writeValueAsString(trace);
    }

    static OpportunityTrace trace(Document document) {
        return READER.readValue(document.body());
    }

    static OpportunityView view(Document document) {
        return new ViewOfTrace(trace(document)).view(new OpportunityId(document.id()));
    }
}
