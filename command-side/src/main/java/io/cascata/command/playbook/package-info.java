/** Settles the organisation's rules, section by section; the other features decide by what is in force. */
@NullMarked
package io.cascata.command.playbook;

import org.jspecify.annotations.NullMarked;
