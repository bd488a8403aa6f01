package io.cascata.query.stream;

/** How many events a client wants in one batch. */
final class PageSize {

    static final int MOST = 1_000;

    private PageSize() {}

    static int parse(String text) {
        int size = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
        if (size < 1 || size > MOST) {
            throw new MalformedStreamRequest("limit-out-of-range", "limit must be a whole number from 1 to " + MOST);
        }
        return size;
    }
}
