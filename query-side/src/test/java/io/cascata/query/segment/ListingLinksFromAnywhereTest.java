package io.cascata.query.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.RemovalReason;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** People who come, change, leave, come again and never were there, told late and out of order: each list equals a plain fold. */
@Tag("I05")
@Tag("P04")
class ListingLinksFromAnywhereTest extends SellersTest {

    private static final String[] COLUMNS = {"position", "contact", "opportunity", "role", "active"};
    private static final int DAYS = 40;

    private final PlainLinks plain = new PlainLinks();
    private final Map<String, Boolean> present = new HashMap<>();
    private final Map<String, Integer> opened = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {3, 51, 2026})
    void every_viewpoint_and_page_has_the_links_of_a_plain_fold(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        write(random);
        for (int i = 0; i < 25; i++) {
            var asOf = random.nextBoolean() ? null : Integer.valueOf(random.nextInt(DAYS + 5));
            var knownAt = random.nextBoolean() ? null : Long.valueOf(random.nextLong(2, sellers.head() + 1));
            var at = new Viewpoint(asOf == null ? null : Sellers.day(asOf), knownAt);
            assertThat(read(SegmentQuestion.of(DealFilter.ALL, at, Sellers.day(DAYS)), 1 + random.nextInt(9)))
                    .as("as of %s, known at %s", asOf, knownAt)
                    .isEqualTo(plain.seen(asOf, knownAt));
        }
    }

    private List<String> read(SegmentQuestion question, int limit) throws Exception {
        var all = new ArrayList<String>();
        String cursor = null;
        JsonNode page;
        do {
            page = sellers.rows(Segment.LINKS, question, new SegmentPage(cursor, limit));
            all.addAll(Sellers.texts(page, COLUMNS));
            cursor = page.isEmpty()
                    ? null
                    : page.get(page.size() - 1).get("cursor").asString();
        } while (page.size() == limit);
        return all;
    }

    private void write(Random random) {
        for (int n = 0; n < 4; n++) {
            var id = "d" + n;
            opened.put(id, random.nextInt(10));
            sellers.open(id, opened.get(id), "target");
            plain.moved(id, opened.get(id), sellers.head(), true);
        }
        for (int i = 0; i < 60; i++) {
            var opportunity = "d" + random.nextInt(4);
            if (random.nextInt(12) == 0) {
                move(opportunity, random);
            } else {
                people(opportunity, "p" + random.nextInt(4), opened.get(opportunity) + random.nextInt(DAYS), random);
            }
        }
    }

    private void move(String opportunity, Random random) {
        int day = DAYS + random.nextInt(3);
        boolean closes = random.nextBoolean();
        sellers.move(opportunity, day, closes ? "won" : "engaged");
        plain.moved(opportunity, day, sellers.head(), !closes);
    }

    private void people(String opportunity, String contact, int day, Random random) {
        var who = opportunity + " " + contact;
        if (!present.getOrDefault(who, false)) {
            sellers.role(opportunity, contact, "User", day);
            plain.told(who, new PlainLinks.Told(day, sellers.head(), "User", true, false));
            present.put(who, true);
        } else if (random.nextBoolean()) {
            sellers.become(opportunity, contact, "User", "Buyer", day);
            plain.told(who, new PlainLinks.Told(day, sellers.head(), "Buyer", false, false));
        } else {
            boolean mistake = random.nextInt(4) == 0;
            var reason = mistake ? RemovalReason.ADDED_BY_MISTAKE : RemovalReason.ROLE_ENDED;
            sellers.leave(opportunity, contact, "User", day, reason);
            plain.told(who, new PlainLinks.Told(day, sellers.head(), null, false, mistake));
            present.put(who, false);
        }
    }
}
