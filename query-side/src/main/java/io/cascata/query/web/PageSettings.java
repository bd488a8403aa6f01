package io.cascata.query.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings under {@code cascata}: {@code open} lets pages be read without sign-in (loopback only). */
@ConfigurationProperties("cascata")
record PageSettings(@DefaultValue("false") boolean open) {}
