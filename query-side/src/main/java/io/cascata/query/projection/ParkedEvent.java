package io.cascata.query.projection;

/** An event that a projection could not place, or ({@code projection} is {@link #DECODING}) that could not be read. */
public record ParkedEvent(String projection, long position, String name, String reason) {

    /** Stands for all projections of a store. */
    public static final String DECODING = "*";

    public static ParkedEvent of(String projection, RecordedEvent event, RuntimeException failure) {
        return new ParkedEvent(
                projection,
                event.position(),
                event.name(),
                failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }
}
