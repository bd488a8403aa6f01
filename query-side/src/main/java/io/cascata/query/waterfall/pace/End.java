package io.cascata.query.waterfall.pace;

/** How stays end, as the tables of stage history tell it; these reports ask for no others. */
enum End {
    ADVANCED,
    MOVED_BACK,
    WON,
    LOST,
    RECYCLED,
    REOPENED
}
