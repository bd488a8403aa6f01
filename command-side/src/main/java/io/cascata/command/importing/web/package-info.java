/** Imports over HTTP. */
@NullMarked
package io.cascata.command.importing.web;

import org.jspecify.annotations.NullMarked;
