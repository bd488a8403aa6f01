/** What a company is called: names brought to one form, and how alike two of them are. */
@NullMarked
package io.cascata.command.matching.name;

import org.jspecify.annotations.NullMarked;
