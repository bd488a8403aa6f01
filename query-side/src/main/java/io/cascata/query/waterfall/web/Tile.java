package io.cascata.query.waterfall.web;

import org.jspecify.annotations.Nullable;

/** One of the four figures at the top. */
record Tile(String name, String value, @Nullable Delta change, String hint) {}
