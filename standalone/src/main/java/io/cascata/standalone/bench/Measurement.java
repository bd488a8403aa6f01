package io.cascata.standalone.bench;

import java.util.List;

/** Something that can be measured by itself. */
interface Measurement {

    String name();

    List<Figure> measure(Workshop workshop) throws Exception;
}
