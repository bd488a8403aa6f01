/** What happens to a contact. */
@NullMarked
package io.cascata.events.contact;

import org.jspecify.annotations.NullMarked;
