/** The waterfall page: its state in the URL, what it shows, and how figures are written. */
@NullMarked
package io.cascata.query.waterfall.web;

import org.jspecify.annotations.NullMarked;
