package io.cascata.standalone.demo;

import java.time.Instant;
import java.util.List;

/** A company that buys, or may; {@code customer} tells whether it was one before the story begins. */
record DemoAccount(
        String id,
        String name,
        String domain,
        String industry,
        Segment segment,
        String country,
        String region,
        boolean customer,
        Instant created,
        List<DemoContact> contacts) {

    DemoAccount {
        contacts = List.copyOf(contacts);
    }
}
