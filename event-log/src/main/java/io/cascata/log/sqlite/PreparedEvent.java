package io.cascata.log.sqlite;

import io.cascata.log.NewEvent;
import io.cascata.log.chain.CanonicalHeader;
import io.cascata.log.chain.Chain;
import io.cascata.log.chain.MetadataJson;
import io.cascata.log.chain.Micros;

/** An event with all that can be computed before it has a place, so that the writer has little left to do. */
@SuppressWarnings("ArrayRecordComponent") // the header is completed in place, the others are written as they are
record PreparedEvent(
        byte[] id,
        String name,
        int revision,
        String tags,
        long[] tagKeys,
        long occurredAt,
        byte[] payload,
        String metadata,
        byte[] header,
        byte[] payloadDigest) {

    static PreparedEvent of(NewEvent event, Chain chain) {
        String tags = CanonicalHeader.lines(event.tags());
        String metadata = MetadataJson.write(event.metadata());
        return new PreparedEvent(
                CanonicalHeader.bytes(event.id()),
                event.name(),
                event.revision(),
                tags,
                TagKey.of(event.tags()),
                Micros.of(event.occurredAt()),
                event.payload(),
                metadata,
                CanonicalHeader.of(event, tags, metadata),
                chain.digest(event.payload()));
    }
}
