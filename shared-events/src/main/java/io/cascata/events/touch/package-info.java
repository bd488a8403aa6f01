/** What people did: visits, forms, mails, meetings. High in volume, appended in batches. */
@NullMarked
package io.cascata.events.touch;

import org.jspecify.annotations.NullMarked;
