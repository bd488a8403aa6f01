package io.cascata.command.matching.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Domains of web addresses and e-mails. */
@Tag("C01")
class ReadingDomainsTest {

    @ParameterizedTest
    @CsvSource({
        "acme.com, acme.com, acme.com",
        "https://www.Acme.com/en?x=1#y, acme.com, acme.com",
        "http://shop.acme.co.uk:8080/, shop.acme.co.uk, acme.co.uk",
        "//www2.acme.com.au, acme.com.au, acme.com.au",
        "user:secret@acme.com, acme.com, acme.com",
        "https://user@acme.com/a@b, acme.com, acme.com",
        "acme.github.io, acme.github.io, acme.github.io",
        "www.com, www.com, www.com",
        "acme.com., acme.com, acme.com",
        "bücher.de, xn--bcher-kva.de, xn--bcher-kva.de",
        "компания.рф, xn--80aqeigdi5k.xn--p1ai, xn--80aqeigdi5k.xn--p1ai"
    })
    void a_web_address_has_a_host_and_what_is_registered(String address, String host, String registrable) {
        assertThat(WebDomain.ofUrl(address)).contains(new WebDomain(host, registrable));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "localhost",
                "co.uk",
                "com",
                "http://192.168.0.1/",
                "http://[::1]/",
                "not a domain",
                "acme..com",
                "n/a"
            })
    void no_domain(String address) {
        assertThat(WebDomain.ofUrl(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"x@mail.acme.co.uk, acme.co.uk", "Jane <jane@Acme.com>, acme.com", "jane+tag@www.acme.com, acme.com"})
    void a_mail_has_the_domain_behind_the_at(String address, String registrable) {
        assertThat(WebDomain.ofEmail(address).map(WebDomain::registrable)).contains(registrable);
    }

    @Test
    void what_the_company_chose_is_the_label() {
        assertThat(WebDomain.ofUrl("shop.acme.co.uk").orElseThrow().label()).isEqualTo("acme");
    }
}
