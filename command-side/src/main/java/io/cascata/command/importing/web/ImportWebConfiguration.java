package io.cascata.command.importing.web;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.importing.ImportDesk;
import io.cascata.command.importing.Importer;
import io.cascata.command.touch.RecordTouches;
import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports over HTTP: one desk for the whole process. */
@Configuration(proxyBeanMethods = false)
class ImportWebConfiguration {

    private static final long FILE_BYTES = 1L << 30;
    private static final long REQUEST_BYTES = 1L << 31;

    /** A file may have 1 GB, a request 2 GB; all of it is kept on disk. */
    @Bean
    MultipartConfigElement multipartConfig() {
        return new MultipartConfigElement("", FILE_BYTES, REQUEST_BYTES, 0);
    }

    @Bean
    Importer importer(BatchExecutor batches, RecordTouches intake, Clock clock) {
        return new Importer(batches, intake, clock);
    }

    @Bean
    ImportDesk importDesk(Importer importer) {
        return new ImportDesk(
                importer,
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("import").daemon().factory()));
    }
}
