package io.cascata.log.chain;

import io.cascata.log.EventLogException;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Metadata as one canonical JSON object of strings: keys in order, no white space, escapes only where JSON demands them.
 * The chain covers these very characters, so there is one way to write each map.
 */
public final class MetadataJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String HEX = "0123456789abcdef";

    private MetadataJson() {}

    public static String write(SortedMap<String, String> metadata) {
        if (metadata.isEmpty()) {
            return "{}";
        }
        var out = new StringBuilder(64 * metadata.size());
        char separator = '{';
        for (var entry : metadata.entrySet()) {
            out.append(separator);
            quote(out, entry.getKey());
            out.append(':');
            quote(out, entry.getValue());
            separator = ',';
        }
        return out.append('}').toString();
    }

    /** The map that was written; throws {@link EventLogException} where the text is not an object of strings. */
    public static SortedMap<String, String> read(String json) {
        return json.indexOf('\\') < 0 && json.startsWith("{\"") && json.endsWith("\"}") ? readPlain(json) : parse(json);
    }

    // Replays read this for every event: without escapes, each quotation mark opens or closes a text.
    private static SortedMap<String, String> readPlain(String json) {
        var metadata = new TreeMap<String, String>();
        int at = 0;
        while (at < json.length() - 1) {
            int keyEnd = json.indexOf('"', at + 2);
            int valueEnd = json.indexOf('"', keyEnd + 3);
            if (keyEnd < 0 || valueEnd < 0 || !json.startsWith("\":\"", keyEnd)) {
                return parse(json);
            }
            metadata.put(json.substring(at + 2, keyEnd), json.substring(keyEnd + 3, valueEnd));
            at = valueEnd + 1;
            if (at < json.length() - 1 && !json.startsWith(",\"", at)) {
                return parse(json);
            }
        }
        return metadata;
    }

    private static SortedMap<String, String> parse(String json) {
        var metadata = new TreeMap<String, String>();
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                readEntry(parser, metadata);
            }
            expect(parser.currentToken(), JsonToken.END_OBJECT);
            return metadata;
        } catch (JacksonException e) {
            throw new EventLogException("stored metadata is not an object of strings", e);
        }
    }

    private static void readEntry(JsonParser parser, SortedMap<String, String> into) {
        String key = parser.currentName();
        expect(parser.nextToken(), JsonToken.VALUE_STRING);
        into.put(key, parser.getString());
    }

    private static void expect(JsonToken found, JsonToken expected) {
        if (found != expected) {
            throw new EventLogException("stored metadata is not an object of strings: " + found);
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
