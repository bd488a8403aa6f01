package io.cascata.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.ResourcePropertySource;
import org.yaml.snakeyaml.Yaml;

/** Reads docker-compose.yml as Compose does, for machines where no Docker engine runs. */
class DeployingWithComposeTest {

    private Map<String, Map<String, Object>> services = Map.of();
    private Map<String, Object> standalone = Map.of();

    @BeforeEach
    void read_the_file() throws IOException {
        Map<String, Map<String, Map<String, Object>>> file =
                new Yaml().load(Files.readString(Path.of("..", "docker-compose.yml")));
        services = file.getOrDefault("services", Map.of());
        standalone = services.getOrDefault("standalone", Map.of());
    }

    @Test
    void every_service_uses_only_words_that_compose_knows() {
        assertThat(services.values()).isNotEmpty().allSatisfy(service -> assertThat(service.keySet())
                .isSubsetOf(
                        "image",
                        "depends_on",
                        "user",
                        "read_only",
                        "cap_drop",
                        "cap_add",
                        "security_opt",
                        "restart",
                        "command",
                        "environment",
                        "ports",
                        "volumes",
                        "tmpfs",
                        "mem_limit",
                        "healthcheck",
                        "network_mode"));
    }

    @Test
    void ports_are_published_on_loopback_only() {
        assertThat(texts(standalone, "ports")).isNotEmpty().allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void within_the_container_the_server_listens_where_the_published_port_arrives() {
        assertThat(environment()).containsEntry("SERVER_ADDRESS", "0.0.0.0");
        assertThat(texts(standalone, "ports")).allMatch(port -> port.endsWith(":8080"));
        assertThat(texts(standalone, "command"))
                .containsSequence("--port", "8080")
                .doesNotContain("--open");
    }

    @Test
    void the_address_of_the_environment_goes_before_the_one_that_the_server_has_by_default() throws IOException {
        var sources = new MutablePropertySources();
        sources.addLast(new SystemEnvironmentPropertySource("environment", environment()));
        sources.addLast(new ResourcePropertySource("classpath:io/cascata/access/defaults.properties"));

        assertThat(new PropertySourcesPropertyResolver(sources).getProperty("server.address"))
                .isEqualTo("0.0.0.0");
        sources.remove("environment");
        assertThat(new PropertySourcesPropertyResolver(sources).getProperty("server.address"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void the_server_has_no_rights_beyond_its_data() {
        assertThat(standalone)
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"));
        assertThat(standalone.get("user")).asString().doesNotStartWith("0").matches("\\d+:\\d+");
    }

    @Test
    void the_jar_that_the_build_makes_is_the_one_that_is_mounted_and_run() throws IOException {
        var build = Files.readString(Path.of("pom.xml"));

        assertThat(build).contains("<finalName>cascata</finalName>");
        assertThat(standalone.get("volumes")).asString().contains("source=./standalone/target/cascata.jar");
        assertThat(texts(standalone, "command")).containsSequence("-jar", "/app/cascata.jar", "serve");
    }

    @Test
    void no_secret_is_in_the_file_and_none_is_made_up() {
        assertThat(standalone.get("environment")).asString().contains("CASCATA_ADMIN_TOKEN=${CASCATA_ADMIN_TOKEN:?");
    }

    private Map<String, Object> environment() {
        var environment = new HashMap<String, Object>();
        if (standalone.get("environment") instanceof Map<?, ?> set) {
            set.forEach((name, value) -> environment.put(String.valueOf(name), value));
        }
        return environment;
    }

    private static List<String> texts(Map<String, Object> service, String key) {
        return service.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
