/** Where the policy runner keeps how far it has come, beside the log. */
@NullMarked
package io.cascata.command.policy.storage;

import org.jspecify.annotations.NullMarked;
