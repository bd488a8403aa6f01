package io.cascata.command.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.AccountId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for any names; the seed is printed and can be set to repeat a run. */
@Tag("C01")
@Tag("C05")
class MatchingAtRandomTest {

    private static final List<String> FORMS =
            List.of("", " Inc.", ", LLC", " G.m.b.H.", " S.p.A.", " plc", " Sp. z o.o.");
    private static final List<String> KINDS = List.of("Systems", "Logistics", "Bank", "Foods", "Networks", "Group");
    private static final int ACCOUNTS = 400;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private List<String> names;

    @BeforeEach
    void draw() {
        System.out.println("seed " + seed);
        names = IntStream.range(0, ACCOUNTS)
                .mapToObj(number -> word() + number + word() + " " + any(KINDS))
                .toList();
    }

    @Test
    void every_account_is_found_however_its_name_is_written() {
        var crm = told(names);

        for (int number = 0; number < ACCOUNTS; number++) {
            var written = disguised(names.get(number));
            var result = crm.match("x@gmail.com", written);
            assertThat(result.account()).as("seed %d: %s", seed, written).isEqualTo(id(number));
            assertThat(result.strength()).as("seed %d: %s", seed, written).isNotEqualTo(Strength.NONE);
        }
    }

    @Test
    void the_order_in_which_accounts_are_told_does_not_matter() {
        var order = new ArrayList<>(IntStream.range(0, ACCOUNTS).boxed().toList());
        Collections.shuffle(order, random);
        var shuffled = new Crm();
        order.forEach(number -> shuffled.account(id(number).value(), names.get(number)));
        var told = told(names);

        for (int round = 0; round < ACCOUNTS; round++) {
            var lead = Crm.lead("x@gmail.com", any(names).substring(1));
            assertThat(shuffled.match(lead))
                    .as("seed %d: %s", seed, lead.company())
                    .extracting(MatchResult::strength, MatchResult::account, MatchResult::rule)
                    .containsExactly(
                            told.match(lead).strength(),
                            told.match(lead).account(),
                            told.match(lead).rule());
        }
    }

    @Test
    void revised_and_told_twice_is_as_if_told_once() {
        var others = new ArrayList<>(names);
        Collections.shuffle(others, random);
        var revised = told(others);
        tell(revised, names);
        tell(revised, names);
        var once = told(names);

        for (int round = 0; round < ACCOUNTS; round++) {
            var lead = Crm.lead("x@yahoo.com", any(names).substring(1));
            assertThat(revised.match(lead))
                    .as("seed %d: %s", seed, lead.company())
                    .isEqualTo(once.match(lead));
        }
    }

    private static Crm told(List<String> names) {
        var crm = new Crm();
        tell(crm, names);
        return crm;
    }

    private static void tell(Crm crm, List<String> names) {
        for (int number = 0; number < names.size(); number++) {
            crm.account(id(number).value(), names.get(number));
        }
    }

    private String disguised(String name) {
        var written = random.nextBoolean() ? name.toUpperCase(Locale.ROOT) : name.replace(" ", "-");
        return (random.nextBoolean() ? "The " : "  ") + written + any(FORMS);
    }

    private String word() {
        var letters = random.ints(6, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static AccountId id(int number) {
        return new AccountId("a" + number);
    }
}
