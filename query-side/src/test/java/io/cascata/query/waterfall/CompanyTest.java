package io.cascata.query.waterfall;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Every test has a company of its own. */
abstract class CompanyTest {

    Company company;

    @BeforeEach
    final void open(@TempDir Path directory) {
        company = new Company(directory);
    }

    @AfterEach
    final void close() {
        company.close();
    }
}
