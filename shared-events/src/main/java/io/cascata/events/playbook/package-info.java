/** What an organisation has settled: its rules, section by section, each version of them for ever. */
@NullMarked
package io.cascata.events.playbook;

import org.jspecify.annotations.NullMarked;
