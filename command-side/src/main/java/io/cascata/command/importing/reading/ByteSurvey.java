package io.cascata.command.importing.reading;

import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What all bytes of a file together say: whether they are UTF-8, and the first sign that is no white space. */
final class ByteSurvey {

    private final String file;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer discarded = CharBuffer.allocate(1 << 16);
    private boolean valid = true;
    private int firstSign = -1;
    private long line = 1;
    private @Nullable String undefined;

    private ByteSurvey(String file) {
        this.file = file;
    }

    static ByteSurvey of(String file, InputStream in) throws IOException {
        var survey = new ByteSurvey(file);
        var bytes = ByteBuffer.allocate(1 << 16);
        int read;
        while ((read = in.read(bytes.array(), bytes.position(), bytes.remaining())) >= 0) {
            survey.look(bytes.array(), bytes.position(), read);
            bytes.limit(bytes.position() + read).rewind();
            survey.decode(bytes, false);
            bytes.compact();
        }
        survey.decode(bytes.flip(), true);
        return survey.checked();
    }

    boolean utf8() {
        return valid;
    }

    int firstSign() {
        return firstSign;
    }

    private ByteSurvey checked() {
        if (!valid && undefined != null) {
            throw new UnreadableFile(Problem.ENCODING, file, undefined);
        }
        if (firstSign < 0) {
            throw new UnreadableFile(Problem.EMPTY, file, "the file holds nothing but white space");
        }
        return this;
    }

    private void look(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            int sign = bytes[i] & 0xFF;
            if (sign == '\n') {
                line++;
            } else if (sign == 0) {
                throw new UnreadableFile(
                        Problem.NOT_TEXT, file, line, null, "the file holds a zero byte: it is no text");
            } else if (firstSign < 0 && sign > ' ' && sign < 0x80) {
                firstSign = sign;
            } else if (undefined == null && undefinedInWindows1252(sign)) {
                undefined = "neither UTF-8 nor Windows-1252: byte 0x%02X on line %d".formatted(sign, line);
            }
        }
    }

    private static boolean undefinedInWindows1252(int sign) {
        return sign == 0x81 || sign == 0x8D || sign == 0x8F || sign == 0x90 || sign == 0x9D;
    }

    private void decode(ByteBuffer bytes, boolean end) {
        while (valid) {
            discarded.clear();
            var result = utf8.decode(bytes, discarded, end);
            valid = !result.isError();
            if (!result.isOverflow()) {
                return;
            }
        }
        bytes.position(bytes.limit());
    }
}
