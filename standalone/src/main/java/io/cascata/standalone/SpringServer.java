package io.cascata.standalone;

import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.standalone.cli.ServerStarter;
import io.cascata.standalone.embedded.Seeding;
import io.cascata.standalone.embedded.WriteSide;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Both sides in one Spring application over the log of a data directory. The log is opened first, so that a directory that
 * somebody else holds is told before anything starts, and closed by the application as the last of its parts.
 */
final class SpringServer implements ServerStarter {

    @Override
    public void serve(Server server, Consumer<URI> started) throws InterruptedException {
        var ended = new CountDownLatch(1);
        var context = start(server);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) closed -> ended.countDown());
        var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        started.accept(URI.create("http://127.0.0.1:" + port));
        ended.await();
    }

    /** The running application; closing it lets go of the data directory. */
    static ConfigurableApplicationContext start(Server server) {
        var clock = Clock.systemUTC();
        var log = SqliteEventLog.open(server.data(), clock);
        try {
            Seeding.shippedProcesses(new WriteSide(log).batches(), clock);
            return start(server, log, clock);
        } catch (RuntimeException e) {
            log.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext start(Server server, EventLog log, Clock clock) {
        ApplicationContextInitializer<GenericApplicationContext> embedded = context -> {
            context.registerBean(EventLog.class, () -> log);
            context.registerBean(EventCodec.class, EventCodec::cascata);
            context.registerBean(Clock.class, () -> clock);
        };
        return new SpringApplicationBuilder(ServerConfiguration.class)
                .initializers(embedded)
                .properties(Map.of(
                        "server.shutdown", "graceful",
                        "spring.lifecycle.timeout-per-shutdown-phase", "5s",
                        "spring.main.banner-mode", "off",
                        "spring.main.log-startup-info", "false"))
                // As arguments they go before the environment: what was asked for on the command line holds.
                .run(
                        "--cascata.data=" + server.data(),
                        "--cascata.open=" + server.open(),
                        "--server.port=" + server.port());
    }
}
