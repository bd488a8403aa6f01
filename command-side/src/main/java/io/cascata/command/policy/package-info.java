/** What follows by itself from what happened: policies, and the runner that lets them follow the log. */
@NullMarked
package io.cascata.command.policy;

import org.jspecify.annotations.NullMarked;
