package io.cascata.query.attribution;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Every test has a market of its own. */
abstract class MarketTest {

    Market market;

    @BeforeEach
    final void open(@TempDir Path directory) {
        market = new Market(directory);
    }

    @AfterEach
    final void close() {
        market.close();
    }
}
