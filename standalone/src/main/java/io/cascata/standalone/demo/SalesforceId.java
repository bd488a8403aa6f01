package io.cascata.standalone.demo;

/** Ids in the CRM's own form: 15 characters, here a prefix and digits, and three that check the case of the others. */
final class SalesforceId {

    private static final String CHECK_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

    private SalesforceId() {}

    static String of(String prefix, long number) {
        var bits = 0;
        for (var index = 0; index < prefix.length(); index++) {
            bits |= Character.isUpperCase(prefix.charAt(index)) ? 1 << index : 0;
        }
        return prefix + "%012d".formatted(number) + CHECK_SIGNS.charAt(bits) + "AA";
    }
}
