/** When something last happened to leads, contacts, accounts and opportunities: who is forgotten, and whom sales works. */
@NullMarked
package io.cascata.query.activity;

import org.jspecify.annotations.NullMarked;
