/** What people's behaviour and who they are came to in points, by which rules, and which thresholds that passed. */
@NullMarked
package io.cascata.events.score;

import org.jspecify.annotations.NullMarked;
