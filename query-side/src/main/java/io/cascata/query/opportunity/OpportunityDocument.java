package io.cascata.query.opportunity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascata.query.documents.Document;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What is stored of an opportunity: the view for readers, and the trace it is derived from. */
record OpportunityDocument(OpportunityView view, OpportunityTrace trace) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectReader READER = MAPPER.readerFor(OpportunityDocument.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(OpportunityDocument.class);

    static OpportunityDocument read(Document document) {
        return READER.readValue(document.body());
    }

    String json() {
        return WRITER.writeValueAsString(this);
    }
}
