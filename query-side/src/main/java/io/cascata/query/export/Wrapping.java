package io.cascata.query.export;

/** Something that goes out with an answer around which it says more; tables are made of the answer alone. */
public interface Wrapping {

    Object answer();
}
