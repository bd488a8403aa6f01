package io.cascata.query.waterfall.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The palette as the style sheet has it: readable, and apart also for eyes that lack one kind of cone (Machado 2009). */
class TellingColoursApartTest {

    private static final List<String> OUTCOMES = List.of("moved", "here", "recycled", "lost", "won");
    private static final List<String> STAGES =
            List.of("stage-1", "stage-2", "stage-3", "stage-4", "stage-5", "stage-6");

    enum Theme {
        LIGHT,
        DARK
    }

    @ParameterizedTest
    @EnumSource
    void text_reads_on_every_ground(Theme theme) {
        for (var ground : List.of("surface", "bg", "accent-soft", "travel")) {
            assertThat(colour("ink", theme).contrast(colour(ground, theme)))
                    .as("ink on " + ground)
                    .isGreaterThan(7);
        }
        for (var text : List.of("muted", "accent", "good", "bad")) {
            assertThat(colour(text, theme).contrast(colour("surface", theme)))
                    .as(text)
                    .isGreaterThan(4.5);
        }
        assertThat(colour("on-accent", theme).contrast(colour("accent", theme))).isGreaterThan(4.5);
        assertThat(colour("accent", theme).contrast(colour("accent-soft", theme)))
                .isGreaterThan(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void marks_stand_out_from_the_surface(Theme theme) {
        for (var mark : Stream.concat(OUTCOMES.stream(), STAGES.stream()).toList()) {
            assertThat(colour(mark, theme).contrast(colour("surface", theme)))
                    .as(mark)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void outcomes_differ_for_every_kind_of_sight(Theme theme) {
        for (var sight : Colour.Sight.values()) {
            for (var one : OUTCOMES) {
                for (var other : OUTCOMES.subList(OUTCOMES.indexOf(one) + 1, OUTCOMES.size())) {
                    assertThat(colour(one, theme)
                                    .seen(sight)
                                    .difference(colour(other, theme).seen(sight)))
                            .as(one + " and " + other + " under " + sight)
                            .isGreaterThan(9.5);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void neighbouring_stages_differ_for_every_kind_of_sight(Theme theme) {
        for (var sight : Colour.Sight.values()) {
            for (int stage = 1; stage < STAGES.size(); stage++) {
                var before = colour(STAGES.get(stage - 1), theme).seen(sight);
                assertThat(before.difference(colour(STAGES.get(stage), theme).seen(sight)))
                        .as("stage " + stage + " and the next under " + sight)
                        .isGreaterThan(5.5);
            }
        }
    }

    @Test
    void equal_colours_do_not_differ() {
        assertThat(new Colour(0x28509C).difference(new Colour(0x28509C))).isZero();
        assertThat(new Colour(0x000000).contrast(new Colour(0xFFFFFF))).isBetween(20.99, 21.01);
    }

    private static Colour colour(String name, Theme theme) {
        var both = new ArrayList<Colour>();
        var found = Pattern.compile("--" + name + ": light-dark\\(#([0-9A-F]{6}), #([0-9A-F]{6})\\)")
                .matcher(styles());
        assertThat(found.find()).as("--" + name + " is in the style sheet").isTrue();
        both.add(new Colour(Integer.parseInt(found.group(1), 16)));
        both.add(new Colour(Integer.parseInt(found.group(2), 16)));
        return both.get(theme.ordinal());
    }

    private static String styles() {
        try (var file = TellingColoursApartTest.class.getResourceAsStream("/static/css/cascata.css")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
