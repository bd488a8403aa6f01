/** The waterfall report and its relatives: counts, conversion, velocity, leakage and value per stage, at any two clocks. */
@NullMarked
package io.cascata.query.waterfall;

import org.jspecify.annotations.NullMarked;
