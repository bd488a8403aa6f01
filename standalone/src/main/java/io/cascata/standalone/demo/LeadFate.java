package io.cascata.standalone.demo;

/** What becomes of a lead, and of how many. */
enum LeadFate {
    RAW(0.22),
    QUEUED(0.13),
    ACCEPTED(0.15),
    IN_SALES(0.10),
    CLOSED(0.06),
    REJECTED(0.12),
    RECYCLED(0.10),
    CONVERTED(0.12);

    private final double share;

    LeadFate(double share) {
        this.share = share;
    }

    double share() {
        return share;
    }
}
