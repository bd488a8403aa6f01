/** Anonymous visitors and leads, and who they turn out to be; what they did is never rewritten, only read otherwise from then on. */
@NullMarked
package io.cascata.command.visitor;

import org.jspecify.annotations.NullMarked;
