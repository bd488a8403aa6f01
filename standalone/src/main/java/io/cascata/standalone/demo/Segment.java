package io.cascata.standalone.demo;

/** How big a customer is, and what follows from it: what it spends, how many people it has and how many of them decide. */
enum Segment {
    ENTERPRISE("Enterprise", 0.20, 118_000, 14, 6),
    MID_MARKET("Mid-market", 0.35, 41_000, 9, 4),
    SMALL("Small business", 0.45, 13_500, 5, 3);

    private final String label;
    private final double share;
    private final double deal;
    private final int contacts;
    private final int committee;

    Segment(String label, double share, double deal, int contacts, int committee) {
        this.label = label;
        this.share = share;
        this.deal = deal;
        this.contacts = contacts;
        this.committee = committee;
    }

    String label() {
        return label;
    }

    double share() {
        return share;
    }

    /** The median amount of a first contract, in euros. */
    double deal() {
        return deal;
    }

    int contacts() {
        return contacts;
    }

    int committee() {
        return committee;
    }
}
