/** Leads as marketing and sales see them: lists, one lead with why it qualified, earlier engagement, results. */
@NullMarked
package io.cascata.query.lead;

import org.jspecify.annotations.NullMarked;
