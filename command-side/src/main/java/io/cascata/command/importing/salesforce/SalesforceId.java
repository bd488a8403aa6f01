package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.reading.RowDefect;
import org.jspecify.annotations.Nullable;

/** Ids of Salesforce records: 15 characters, or 18 with three that check the case of the others. Both are one id. */
final class SalesforceId {

    private static final String CHECK_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    private static final int SHORT = 15;
    private static final int LONG = 18;
    private static final int GROUP = 5;

    private SalesforceId() {}

    /** The 18 characters; refuses what has another length, other characters or a wrong check. */
    static String require(String text) {
        boolean plain = (text.length() == SHORT || text.length() == LONG)
                && text.chars().allMatch(SalesforceId::isPlain);
        if (!plain) {
            throw new RowDefect("id-malformed", "Id: '" + text + "' is no id of 15 or 18 letters and digits");
        }
        var id = text.substring(0, SHORT) + check(text);
        if (text.length() == LONG && !id.equals(text)) {
            throw new RowDefect("id-check-failed", "Id: '" + text + "' fails its check; it would have to be " + id);
        }
        return id;
    }

    /** The same id where the text is a valid one; other texts as they are; none where it stands for no id at all. */
    static @Nullable String reference(@Nullable String text) {
        if (text == null || text.equals("000000000000000AAA") || text.equals("000000000000000")) {
            return null;
        }
        try {
            return require(text);
        } catch (RowDefect notSalesforce) {
            return text.startsWith("@") ? text.substring(1) : text;
        }
    }

    private static boolean isPlain(int sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    }

    private static String check(String id) {
        var check = new StringBuilder();
        for (int group = 0; group < SHORT; group += GROUP) {
            int bits = 0;
            for (int i = 0; i < GROUP; i++) {
                char sign = id.charAt(group + i);
                bits |= sign >= 'A' && sign <= 'Z' ? 1 << i : 0;
            }
            check.append(CHECK_SIGNS.charAt(bits));
        }
        return check.toString();
    }
}
