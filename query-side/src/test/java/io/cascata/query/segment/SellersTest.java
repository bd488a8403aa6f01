package io.cascata.query.segment;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Every test has sellers of its own. */
abstract class SellersTest {

    Sellers sellers;

    @BeforeEach
    final void open(@TempDir Path directory) {
        sellers = new Sellers(directory);
    }

    @AfterEach
    final void close() {
        sellers.close();
    }
}
