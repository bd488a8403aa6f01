/** A made-up company to look at: two years of its revenue work, written as the export files of a CRM. */
@NullMarked
package io.cascata.standalone.demo;

import org.jspecify.annotations.NullMarked;
