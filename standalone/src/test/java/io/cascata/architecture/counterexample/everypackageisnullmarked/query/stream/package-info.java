@NullMarked
package io.cascata.architecture.counterexample.everypackageisnullmarked.query.stream;

import org.jspecify.annotations.NullMarked;
