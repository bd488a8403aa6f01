package io.cascata.command.matching.mail;

import static io.cascata.command.matching.mail.ProviderKind.DISPOSABLE;
import static io.cascata.command.matching.mail.ProviderKind.FREE;
import static io.cascata.command.matching.mail.ProviderKind.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Domains that stand for no company, of the shipped list and of one's own. */
@Tag("C01")
class KnowingMailProvidersTest {

    private final MailProviders shipped = MailProviders.shipped();

    @TempDir
    private Path folder;

    @Test
    void the_large_ones_are_known() {
        assertThat(kind(shipped, "gmail.com")).isEqualTo(FREE);
        assertThat(kind(shipped, "yahoo.co.uk")).isEqualTo(FREE);
        assertThat(kind(shipped, "mail.gmx.de")).isEqualTo(FREE);
        assertThat(kind(shipped, "mailinator.com")).isEqualTo(DISPOSABLE);
        assertThat(kind(shipped, "acme.com")).isEqualTo(ORGANISATION);
    }

    @Test
    void a_list_of_ones_own_adds_to_them() throws IOException {
        var more = shipped.withFree(list("[\"city-mail.example\"]")).withDisposable(list("gone.example\n"));

        assertThat(kind(more, "city-mail.example")).isEqualTo(FREE);
        assertThat(kind(more, "a.gone.example")).isEqualTo(DISPOSABLE);
        assertThat(kind(more, "gmail.com")).isEqualTo(FREE);
        assertThat(kind(shipped, "gone.example")).isEqualTo(ORGANISATION);
    }

    @Test
    void disposable_is_asked_first() throws IOException {
        var both = shipped.withFree(list("both.example")).withDisposable(list("both.example"));

        assertThat(kind(both, "both.example")).isEqualTo(DISPOSABLE);
    }

    @Test
    void what_is_no_domain_in_a_list_is_told() throws IOException {
        var read = list("# mine\nOne.example // the first\n\n404: not found\ntwo.example\n");

        assertThat(read.domains()).containsExactlyInAnyOrder("one.example", "two.example");
        assertThat(read.refused()).containsExactly("line 4: 404: not found");
    }

    @Test
    void a_broken_list_is_refused() {
        assertThatThrownBy(() -> list("[\"one.example\","))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("domains.list is no JSON array of domains");
    }

    @Test
    void lists_that_others_keep_are_read_in_their_three_forms() throws IOException {
        var disposable = DomainList.read(SharedData.at("12_email_domains/disposable_email_blocklist.conf"));
        var free = DomainList.read(SharedData.at("12_email_domains/domains.json"));
        var older = DomainList.read(SharedData.at("12_email_domains/free.txt"));
        var all = shipped.withFree(free).withFree(older).withDisposable(disposable);

        assertThat(disposable.domains()).hasSizeGreaterThan(3000);
        assertThat(free.domains()).hasSizeGreaterThan(4000);
        assertThat(older.domains()).hasSizeGreaterThan(3000);
        assertThat(older.refused()).hasSize(4).contains("line 52: 404: not found");
        assertThat(kind(all, "0-mail.com")).isEqualTo(DISPOSABLE);
        assertThat(kind(all, "123india.com")).isEqualTo(FREE);
        assertThat(kind(all, "siemens.com")).isEqualTo(ORGANISATION);
    }

    private DomainList list(String text) throws IOException {
        return DomainList.read(Files.writeString(folder.resolve("domains.list"), text));
    }

    private static ProviderKind kind(MailProviders providers, String domain) {
        return providers.kindOf(WebDomain.ofUrl(domain).orElseThrow());
    }
}
