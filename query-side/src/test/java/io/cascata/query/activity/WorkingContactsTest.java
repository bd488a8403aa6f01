package io.cascata.query.activity;

import static io.cascata.query.activity.Pipeline.START;
import static io.cascata.query.activity.Pipeline.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.query.viewpoint.WhenParameters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leads come in, some become contacts, and sales works those. */
class WorkingContactsTest {

    private static final WhenParameters NOW = new WhenParameters(null, null, null);

    private Pipeline pipeline;

    @BeforeEach
    void open(@TempDir Path directory) {
        pipeline = new Pipeline(directory);
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    @Tag("B16")
    void sales_works_contacts_of_accounts_and_never_leads() throws Exception {
        pipeline.sales.open("deal", START, "target", null).open("lost", START, "target", null);
        pipeline.sales.move("lost", day(5), "lost");
        pipeline.lead("leo", 0).lead("lea", 0);
        pipeline.converted("leo", "ann", "account-deal", 10)
                .contact("bob", "other", 20)
                .contact("loner", null, 30);
        pipeline.takesPart("ann", "deal", 11).takesPart("ann", "lost", 1);

        assertThat(pipeline.api().sales(null, "-active", null, "50", NOW).contacts())
                .containsExactly(
                        new Activities.Worked("bob", "other", null, day(20), day(20), List.of()),
                        new Activities.Worked("ann", "account-deal", "leo", day(10), day(10), List.of("deal")));
        assertThat(pipeline.api().sales("other", "-active", null, "50", NOW).contacts())
                .extracting(Activities.Worked::contact)
                .containsExactly("bob");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-active", "active", "account", "-account"})
    @Tag("B16")
    void pages_may_end_between_contacts_of_one_time_or_account(String sort) throws Exception {
        pipeline.contact("dan", "acme", 20).contact("cid", "best", 10).contact("bob", "acme", 10);
        pipeline.contact("ann", "acme", 10).contact("eve", "best", 10).contact("loner", null, 10);
        for (var account : Arrays.asList(null, "acme", "acme,best")) {
            var all = pipeline.api().sales(account, sort, null, "50", NOW).contacts();
            var paged = new ArrayList<Activities.Worked>();
            String cursor = null;
            do {
                var page = pipeline.api().sales(account, sort, cursor, "1", NOW);
                paged.addAll(page.contacts());
                cursor = page.next();
            } while (cursor != null);
            assertThat(all).hasSize("acme".equals(account) ? 3 : 5);
            assertThat(paged).isEqualTo(all);
        }
    }

    @Test
    @Tag("A07")
    void a_person_who_is_lead_and_contact_counts_once() throws Exception {
        pipeline.lead("leo", 0).lead("lea", 0).lead("known", 0).contact("bob", null, 1);
        assertThat(pipeline.api().people(NOW).answer()).isEqualTo(new Activities.People(pipeline.log.head(), 1, 3, 4));

        pipeline.converted("leo", "ann", "acme", 10);
        pipeline.add(11, new LeadLinkedToContact(new LeadId("known"), new ContactId("bob")));
        pipeline.touch(12, "stranger", null, null);
        assertThat(pipeline.api().people(NOW).answer()).isEqualTo(new Activities.People(pipeline.log.head(), 2, 1, 3));
    }
}
