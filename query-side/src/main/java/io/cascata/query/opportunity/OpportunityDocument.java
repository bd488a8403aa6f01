package io.cascata.query.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.query.documents.Document;
import io.cascata.query.documents.DocumentJson;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** What is stored of an opportunity: its trace alone, from which the view is derived at every reading. */
final class OpportunityDocument {

    private static final ObjectReader READER = DocumentJson.mapper().readerFor(OpportunityTrace.class);
    private static final ObjectWriter WRITER = DocumentJson.mapper().writerFor(OpportunityTrace.class);

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
