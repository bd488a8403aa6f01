package io.cascata.query.activity;

/** What can be worked, or forgotten. */
enum Kind {
    LEAD,
    CONTACT,
    ACCOUNT,
    OPPORTUNITY;

    /** The name of one of them among the things of all kinds. */
    String named(Object id) {
        return name() + "/" + id;
    }
}
