package io.cascata.command.scoring;

import java.util.Locale;

/** A text in which an asterisk stands for any text, even none; case makes no difference. */
record Pattern(String text) {

    private static final char ANY = '*';

    boolean fits(String value) {
        return fits(text.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT));
    }

    /** Where a character does not fit, the last asterisk takes one character more; earlier ones never need to. */
    private static boolean fits(String pattern, String value) {
        int at = 0;
        int asterisk = -1;
        int resume = 0;
        for (int i = 0; i < value.length(); ) {
            if (at < pattern.length() && pattern.charAt(at) == ANY) {
                asterisk = at++;
                resume = i;
            } else if (at < pattern.length() && pattern.charAt(at) == value.charAt(i)) {
                at++;
                i++;
            } else if (asterisk >= 0) {
                at = asterisk + 1;
                i = ++resume;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(rest -> rest == ANY);
    }
}
