/** The documents: one view per thing, found by its id or by declared index fields. */
@NullMarked
package io.cascata.query.documents;

import org.jspecify.annotations.NullMarked;
