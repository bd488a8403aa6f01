/** Two viewpoints compared: the numbers that differ, the opportunities behind them, and the events responsible. */
@NullMarked
package io.cascata.query.change;

import org.jspecify.annotations.NullMarked;
