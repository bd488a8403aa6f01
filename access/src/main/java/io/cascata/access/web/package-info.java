/** Refuses questions and commands with parameters that nobody reads, in front of either side. */
@NullMarked
package io.cascata.access.web;

import org.jspecify.annotations.NullMarked;
