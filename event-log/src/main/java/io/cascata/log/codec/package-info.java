/** Events as stored JSON, and back; older revisions are lifted on the way. */
@NullMarked
package io.cascata.log.codec;

import org.jspecify.annotations.NullMarked;
