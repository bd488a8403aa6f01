package io.cascata.query.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Pages without sign-in, for this machine only. */
final class OpenAccess {

    private OpenAccess() {}

    /** Throws {@link OpenAccessRefused} where others could reach the server at this bind address. */
    static void requireLoopback(String bindAddress) {
        try {
            if (!bindAddress.isBlank() && InetAddress.getByName(bindAddress).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            throw new OpenAccessRefused(bindAddress);
        }
        throw new OpenAccessRefused(bindAddress.isBlank() ? "every interface" : bindAddress);
    }
}
