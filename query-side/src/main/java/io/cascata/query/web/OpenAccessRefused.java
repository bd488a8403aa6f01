package io.cascata.query.web;

/** Open pages were asked for on an address that others can reach; the server does not start. */
final class OpenAccessRefused extends RuntimeException {

    OpenAccessRefused(String address) {
        super("pages without sign-in (--open, cascata.open=true) are for this machine only, but server.address is "
                + address + ": leave out one of the two");
    }
}
