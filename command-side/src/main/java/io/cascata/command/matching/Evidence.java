package io.cascata.command.matching;

import java.math.BigDecimal;

/** One reason for or against an account; {@code detail} says what was seen, without personal data. */
public record Evidence(Kind kind, BigDecimal weight, String detail) {

    /** The reasons in the order in which a reader asks for them. */
    public enum Kind {
        EXACT_NAME,
        SYNONYM,
        SAME_WORDS,
        SPELLING_SLIP,
        CLOSE_NAME,
        ACRONYM,
        WEBSITE_DOMAIN,
        SEVERAL_CONTACTS_AT_DOMAIN,
        ONE_CONTACT_AT_DOMAIN,
        PHONE,
        POSTCODE,
        COUNTRY_CONFLICT
    }
}
