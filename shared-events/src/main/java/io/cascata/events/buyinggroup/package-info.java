/** What happens to a buying group: people are proposed, confirmed, re-roled and leave, and places are held for others. */
@NullMarked
package io.cascata.events.buyinggroup;

import org.jspecify.annotations.NullMarked;
