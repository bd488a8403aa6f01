package io.cascata.query.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.log.StoredEvent;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * Writes server-sent events: the id is the position. A heartbeat is a comment with an id, so that a client whose filter
 * lets little through still comes back to the position that was searched last; no event is dispatched for it.
 */
final class SseClient implements EventStreams.Client {

    private final OutputStream out;
    private final CloudEventWriter events;
    private final BooleanSupplier admitted;

    SseClient(OutputStream out, CloudEventWriter events, BooleanSupplier admitted) {
        this.admitted = admitted;
        this.out = new BufferedOutputStream(out, 16 * 1024);
        this.events = events;
    }

    @Override
    public void greet() throws IOException {
        write("retry: 2000\n: stream open\n\n");
        flush();
    }

    @Override
    public boolean isAdmitted() {
        return admitted.getAsBoolean();
    }

    @Override
    public void event(StoredEvent event) throws IOException {
        write("id: " + event.position() + "\ndata: ");
        out.write(events.one(event));
        write("\n\n");
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void idle(long searchedTo) throws IOException {
        write(": heartbeat\nid: " + searchedTo + "\n\n");
        flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }
}
