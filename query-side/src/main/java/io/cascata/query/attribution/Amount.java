package io.cascata.query.attribution;

import java.math.BigDecimal;

/** A sum in one currency. */
public record Amount(String currency, BigDecimal amount) {}
