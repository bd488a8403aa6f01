/** Salesforce exports in all five encodings: which file is what, what its columns mean, which rows tell one story. */
@NullMarked
package io.cascata.command.importing.salesforce;

import org.jspecify.annotations.NullMarked;
