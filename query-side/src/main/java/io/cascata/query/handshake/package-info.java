/** Hand-overs between teams: each of them, what is left to do, and how well promises are kept. */
@NullMarked
package io.cascata.query.handshake;

import org.jspecify.annotations.NullMarked;
