/** Who somebody was under another name: leads and visitors who turned out to be people that were known, or became so. */
@NullMarked
package io.cascata.query.identity;

import org.jspecify.annotations.NullMarked;
