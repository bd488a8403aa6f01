/** The models of attribution as plain functions from journeys to credits: no storage, no clock, no chance without a seed. */
@NullMarked
package io.cascata.query.attribution.model;

import org.jspecify.annotations.NullMarked;
