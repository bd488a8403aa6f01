/** Where a company is on the web, who a person is by e-mail, and which domains belong to no company. */
@NullMarked
package io.cascata.command.matching.mail;

import org.jspecify.annotations.NullMarked;
