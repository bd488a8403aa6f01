/** The stored name and revision of every event, and the class that reads it today. */
@NullMarked
package io.cascata.events.catalogue;

import org.jspecify.annotations.NullMarked;
