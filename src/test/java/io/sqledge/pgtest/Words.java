package io.sqledge.pgtest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.NoSuchElementException;

/**
 * The words of one line: bare words, {@code "quoted"} with backslash escapes (n, t, 0, quote, backslash), {@code x'hex'},
 * and {@code null}.
 */
final class Words {

    private final String line;
    private int at;

    Words(String line) {
        this.line = line;
        skipSpace();
    }

    boolean hasNext() {
        return at < line.length();
    }

    String next() {
        return new String(nextBytes(), StandardCharsets.UTF_8);
    }

    int nextInt() {
        return (int) Long.parseLong(next());
    }

    boolean peeks(String word) {
        return line.startsWith(word, at)
                && (at + word.length() == line.length() || line.charAt(at + word.length()) == ' ');
    }

    boolean peeksDigit() {
        return Character.isDigit(line.charAt(at));
    }

    /** Whether the next word is this one; it is taken then. */
    boolean accept(String word) {
        if (peeks(word)) {
            at += word.length();
            skipSpace();
            return true;
        }
        return false;
    }

    /** A value, or null for the word {@code null}. */
    byte[] nextValue() {
        return accept("null") ? null : nextBytes();
    }

    byte[] nextBytes() {
        if (!hasNext()) {
            throw new NoSuchElementException("a word is missing in: " + line);
        }
        byte[] bytes;
        if (line.charAt(at) == '"') {
            bytes = quoted();
        } else if (line.startsWith("x'", at)) {
            int end = line.indexOf('\'', at + 2);
            bytes = HexFormat.of().parseHex(line.substring(at + 2, end).replace(" ", ""));
            at = end + 1;
        } else {
            int end = line.indexOf(' ', at);
            end = end < 0 ? line.length() : end;
            bytes = line.substring(at, end).getBytes(StandardCharsets.UTF_8);
            at = end;
        }
        skipSpace();
        return bytes;
    }

    private byte[] quoted() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (at++; line.charAt(at) != '"'; at++) {
            if (line.charAt(at) == '\\') {
                at++;
                char escaped = line.charAt(at);
                bytes.write(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped == '0' ? 0 : escaped);
            } else {
                int point = line.codePointAt(at);
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(point) - 1;
            }
        }
        at++;
        return bytes.toByteArray();
    }

    private void skipSpace() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }
}
