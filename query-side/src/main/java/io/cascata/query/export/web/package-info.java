/** Lets answers go out as tables over HTTP, by Accept header or format parameter. */
@NullMarked
package io.cascata.query.export.web;

import org.jspecify.annotations.NullMarked;
