package io.cascata.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final String BASE = "io.cascata";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @ParameterizedTest
    @EnumSource
    void the_product_keeps_every_rule(ArchitectureRule rule) {
        rule.below(BASE).check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_finds_the_counter_example_made_for_it(ArchitectureRule rule) {
        var counterExample = new ClassFileImporter().importPackages(rule.counterExample());

        var report = rule.below(rule.counterExample()).evaluate(counterExample).getFailureReport();

        assertThat(report.getDetails()).isNotEmpty().allSatisfy(detail -> assertThat(detail)
                .contains(".Offending"));
    }

    @Test
    void all_modules_are_looked_at() {
        assertThat(PRODUCT.stream().map(type -> type.getPackageName().split("\\.")[2]))
                .contains("events", "log", "command");
    }
}
