package io.cascata.command.importing.salesforce;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was done, in the words of touches: the way it came and what it was. */
record ActivityKind(String channel, String kind) {

    private static final ActivityKind MEETING = new ActivityKind("Meeting", "meeting");
    private static final ActivityKind OTHER = new ActivityKind("Sales", "activity");

    /** By its subtype where that tells, else by what the organisation calls its type. */
    static ActivityKind ofTask(@Nullable String subtype, @Nullable String type, boolean inbound) {
        var told = of(subtype, inbound);
        return told.equals(OTHER) ? of(type, inbound) : told;
    }

    static ActivityKind ofEvent(@Nullable String type) {
        var told = of(type, false);
        return told.equals(OTHER) ? MEETING : told;
    }

    /** What the answer to a campaign of a type was. */
    static String ofCampaign(@Nullable String type) {
        var words = words(type);
        if (words.contains("webinar")) {
            return "webinar";
        }
        if (words.contains("event") || words.contains("conference") || words.contains("trade show")) {
            return "event";
        }
        return words.contains("email") ? "email-click" : "campaign-response";
    }

    private static ActivityKind of(@Nullable String said, boolean inbound) {
        var words = words(said);
        if (words.contains("call")) {
            return new ActivityKind("Phone", inbound ? "inbound-call" : "call");
        }
        if (words.contains("email")) {
            return new ActivityKind("Email", "email");
        }
        return words.contains("meeting") || words.contains("demo") ? MEETING : OTHER;
    }

    private static String words(@Nullable String said) {
        return said == null ? "" : said.toLowerCase(Locale.ROOT).replace("e-mail", "email");
    }
}
