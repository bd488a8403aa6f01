/** How lists of documents are asked for: filters, order, pages. */
@NullMarked
package io.cascata.query.listing;

import org.jspecify.annotations.NullMarked;
