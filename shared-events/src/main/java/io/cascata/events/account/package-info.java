/** What happens to an account. */
@NullMarked
package io.cascata.events.account;

import org.jspecify.annotations.NullMarked;
