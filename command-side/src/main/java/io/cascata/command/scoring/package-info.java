/** What people do and who they are gives points by the organisation's rules; passing a threshold has a consequence. */
@NullMarked
package io.cascata.command.scoring;

import org.jspecify.annotations.NullMarked;
