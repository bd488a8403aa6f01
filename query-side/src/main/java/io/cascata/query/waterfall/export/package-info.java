/** Stage history for BI tools: its rows as JSON, CSV and Parquet, with the filters and the two clocks of the waterfall. */
@NullMarked
package io.cascata.query.waterfall.export;

import org.jspecify.annotations.NullMarked;
