/** Attribution: which touches had a part in which opportunities, and what share of the amount each of them earns. */
@NullMarked
package io.cascata.query.attribution;

import org.jspecify.annotations.NullMarked;
