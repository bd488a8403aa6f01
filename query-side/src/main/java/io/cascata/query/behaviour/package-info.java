/** What a person has done, under whatever name it was known at the time, and what that shows interest in. */
@NullMarked
package io.cascata.query.behaviour;

import org.jspecify.annotations.NullMarked;
