/** The two clocks of every question: reads them from requests, and shows single things as they were seen from there. */
@NullMarked
package io.cascata.query.viewpoint;

import org.jspecify.annotations.NullMarked;
