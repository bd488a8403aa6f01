package io.cascata.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.cascata.events.id.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as it was given. */
public record EmailAddress(@JsonValue String value) implements PersonalData {

    private static final Pattern TAG = Pattern.compile("\\+[^@]*@");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmailAddress {
        Text.require("e-mail address", value, 320);
    }

    /**
     * By which the same mailbox is known again without being readable: SHA-256 of the address in lower case and without a
     * "+tag", in hexadecimal digits.
     */
    public String key() {
        var mailbox = TAG.matcher(value.strip().toLowerCase(Locale.ROOT)).replaceFirst("@");
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(mailbox.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return PersonalData.MASK;
    }
}
