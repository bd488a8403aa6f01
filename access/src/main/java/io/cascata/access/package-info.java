/** Who may call: the access token and the keys that stand before the API of either side, wherever that side runs. */
@NullMarked
package io.cascata.access;

import org.jspecify.annotations.NullMarked;
