package io.cascata.command.lead;

import static io.cascata.command.lead.Intake.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.account.RegisterAccount;
import io.cascata.command.decision.Command;
import io.cascata.command.lead.ConvertLead.Into;
import io.cascata.command.lead.ConvertLead.Purchase;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.value.AccountProfile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight threads convert leads at the same moment. */
@Tag("C05")
class RacingToConvertTest {

    private static final int ROUNDS = 25;
    private static final int THREADS = 8;

    private Intake intake;

    @BeforeEach
    void open(@TempDir Path directory) {
        intake = new Intake(directory);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void one_person_with_many_leads_becomes_one_contact_of_one_account() throws Exception {
        race((round, i) -> {
            var tag = i % 2 == 0 ? "" : "+" + i;
            return lead(round, i, "jane" + tag + "@firm" + round + ".com", "Firm" + round);
        });

        assertThat(intake.all(LeadConverted.class)).hasSize(ROUNDS * THREADS);
        assertThat(intake.all(ContactRegistered.class)).hasSize(ROUNDS);
        assertThat(intake.all(AccountRegistered.class)).hasSize(ROUNDS);
    }

    @Test
    void many_people_of_a_company_written_two_ways_become_contacts_of_one_account() throws Exception {
        race((round, i) -> lead(
                round,
                i,
                "p" + i + "r" + round + "@gmail.com",
                i % 2 == 0 ? "Firm" + round + " Inc." : "FIRM" + round + ", LLC"));

        assertThat(intake.all(AccountRegistered.class)).hasSize(ROUNDS);
        assertThat(intake.all(LeadConverted.class)).hasSize(ROUNDS * THREADS);
    }

    @Test
    void a_company_that_somebody_registers_meanwhile_is_not_made_again() throws Exception {
        race((round, i) -> i == 0
                ? new RegisterAccount(new AccountId("firm " + round), AccountProfile.named("Firm" + round))
                : lead(round, i, "p" + i + "r" + round + "@gmail.com", "Firm" + round + " GmbH"));

        // who converts first makes an account; whoever registers one by hand may still do so, but no conversion follows
        // it
        assertThat(intake.all(LeadConverted.class))
                .filteredOn(LeadConverted::newAccount)
                .hasSizeLessThanOrEqualTo(ROUNDS);
        assertThat(intake.all(AccountRegistered.class)).hasSizeLessThanOrEqualTo(2 * ROUNDS);
        assertThat(newAccountsAfterTheHandMadeOne()).isEmpty();
    }

    private List<AccountId> newAccountsAfterTheHandMadeOne() {
        var handMade = new ArrayList<String>();
        var late = new ArrayList<AccountId>();
        for (var registered : intake.all(AccountRegistered.class)) {
            var key = registered.keys().getFirst();
            if (registered.id().value().startsWith("firm ")) {
                handMade.add(key);
            } else if (handMade.contains(key)) {
                late.add(registered.id());
            }
        }
        return late;
    }

    private interface Task {
        Command of(int round, int thread);
    }

    private Command lead(int round, int i, String email, String company) {
        var lead = intake.captured("lead " + round + " " + i, person("P" + i, email, company));
        return convert(lead);
    }

    private static Command convert(LeadId lead) {
        return new ConvertLead(lead, new Into.Matched(), new Purchase.Open());
    }

    private void race(Task task) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < ROUNDS; round++) {
                var start = new CyclicBarrier(THREADS);
                var running = new ArrayList<Future<?>>();
                for (int i = 0; i < THREADS; i++) {
                    var command = task.of(round, i);
                    running.add(threads.submit(() -> {
                        start.await();
                        return intake.execute(command);
                    }));
                }
                for (var one : running) {
                    one.get();
                }
            }
        }
    }
}
