package io.cascata.standalone;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Everything that both sides contribute to the server. */
@SpringBootApplication(
        scanBasePackages = {"io.cascata.command", "io.cascata.query"},
        proxyBeanMethods = false)
class ServerConfiguration {}
