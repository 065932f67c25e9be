package io.github.piiflow.ast;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What stands in a file.
 *
 * @param text without byte order mark, with unicode escapes replaced
 * @param lines number of lines
 * @param malformedLine the line with the first bytes that are no text in the file's encoding, 0 if there are none
 */
record SourceText(String text, int lines, int malformedLine) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    static SourceText of(byte[] bytes, Charset charset) {
        Charset actual = charset(bytes, charset);
        String decoded = new String(bytes, actual);
        int malformed = decoded.indexOf(REPLACEMENT) < 0 ? 0 : malformedLine(bytes, actual);
        String text = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
        return new SourceText(UnicodeEscapes.replace(text), lines(text), malformed);
    }

    /** UTF-16 says so itself. */
    private static Charset charset(byte[] bytes, Charset charset) {
        if (bytes.length < 2) {
            return charset;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (mark == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        return mark == 0xFFFE ? StandardCharsets.UTF_16LE : charset;
    }

    /** A text may hold the replacement character itself, so the bytes are asked. */
    private static int malformedLine(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        boolean malformed = decoder.decode(in, out, true).isError();
        return malformed ? lines(out.flip() + "?") : 0;
    }

    /** Lines end with LF, CR or both; the last one need not end. */
    private static int lines(String text) {
        int lines = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n'))) {
                lines++;
            }
        }
        boolean open = length > 0 && text.charAt(length - 1) != '\n' && text.charAt(length - 1) != '\r';
        return open ? lines + 1 : lines;
    }
}
