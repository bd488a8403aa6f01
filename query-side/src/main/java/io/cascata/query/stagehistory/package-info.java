/** Stage history: every stay of every opportunity in every stage, as it was known at any time. */
@NullMarked
package io.cascata.query.stagehistory;

import org.jspecify.annotations.NullMarked;
