/** The web side of reading: who may see what, pages, and how a refused or failed request is told. */
@NullMarked
package io.cascata.query.web;

import org.jspecify.annotations.NullMarked;
