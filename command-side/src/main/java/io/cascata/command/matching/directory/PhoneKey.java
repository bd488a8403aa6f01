package io.cascata.command.matching.directory;

import io.cascata.events.value.PersonalData;
import io.cascata.events.value.PhoneNumber;
import java.util.Optional;

/** The last digits of a phone number, which are the same with and without the codes of country and trunk. */
public record PhoneKey(String digits) implements PersonalData {

    private static final int LENGTH = 8;

    /** Empty where the number is too short to tell anybody by. */
    public static Optional<PhoneKey> of(PhoneNumber number) {
        var digits = number.value().replaceAll("\\D", "");
        return digits.length() < LENGTH
                ? Optional.empty()
                : Optional.of(new PhoneKey(digits.substring(digits.length() - LENGTH)));
    }

    @Override
    public String toString() {
        return PersonalData.MASK;
    }
}
