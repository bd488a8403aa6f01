/** How the command API talks: who asks, on which version, under which key; answers, and problems with stable codes. */
@NullMarked
package io.cascata.command.web;

import org.jspecify.annotations.NullMarked;
