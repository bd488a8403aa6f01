/** People by their part in opportunities: lists for marketing tools, and how coverage of buying groups shows in results. */
@NullMarked
package io.cascata.query.segment;

import org.jspecify.annotations.NullMarked;
