/** Who may call: the access token that stands before the API of either side, wherever that side runs. */
@NullMarked
package io.cascata.access;

import org.jspecify.annotations.NullMarked;
