/** Shows what an organisation had settled, at any two clocks. */
@NullMarked
package io.cascata.query.playbook;

import org.jspecify.annotations.NullMarked;
