/** Leads: captured from every way in, kept apart until they are vetted, handed over to sales and taken back. */
@NullMarked
package io.cascata.command.lead;

import org.jspecify.annotations.NullMarked;
