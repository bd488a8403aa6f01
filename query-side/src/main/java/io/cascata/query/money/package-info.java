/** Amounts by currency, and what they come to in the reporting currency by the rates of their days. */
@NullMarked
package io.cascata.query.money;

import org.jspecify.annotations.NullMarked;
