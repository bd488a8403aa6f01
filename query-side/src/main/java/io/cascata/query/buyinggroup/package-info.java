/** Who decides, at any two clocks: groups, how far they cover the target profile, whom to look for, what won groups had. */
@NullMarked
package io.cascata.query.buyinggroup;

import org.jspecify.annotations.NullMarked;
