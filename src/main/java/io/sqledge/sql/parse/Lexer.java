package io.sqledge.sql.parse;

import io.sqledge.sql.parse.Token.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Postgres's scanner (manual, "Lexical Structure"; standard_conforming_strings on). Text it does not know how to read is
 * refused; U&amp; forms are among it, being rare.
 */
public final class Lexer {

    private static final String OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|`?";
    /** NAMEDATALEN - 1: longer identifiers are cut, in whole characters. */
    private static final int IDENTIFIER_BYTES = 63;

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String sql) {
        this.sql = sql;
    }

    /**
     * @return the tokens, the last one of kind END
     * @throws RefusedException "syntax" for text that is malformed or not known
     */
    public static List<Token> scan(String sql) {
        Lexer lexer = new Lexer(sql);
        while (lexer.next()) {
            // To the end.
        }
        return lexer.tokens;
    }

    private boolean next() {
        skipBlanksAndComments();
        if (at == sql.length()) {
            tokens.add(new Token(Kind.END, "", at, at));
            return false;
        }
        int start = at;
        char c = sql.charAt(at);
        char following = at + 1 < sql.length() ? sql.charAt(at + 1) : 0;
        if (c == '\'') {
            at++;
            add(Kind.STRING, standardString(), start);
        } else if ((c == 'e' || c == 'E') && following == '\'') {
            at += 2;
            add(Kind.STRING, escapeString(), start);
        } else if ((c == 'n' || c == 'N') && following == '\'' || (c == 'u' || c == 'U') && following == '&') {
            throw refused();
        } else if ((c == 'b' || c == 'B' || c == 'x' || c == 'X') && following == '\'') {
            at += 2;
            add(Kind.BIT_STRING, Character.toLowerCase(c) + standardString(), start);
        } else if (isIdentifierStart(c)) {
            word(start);
        } else if (c == '"') {
            quotedIdentifier(start);
        } else if (isDigit(c) || c == '.' && isDigit(following)) {
            number(start);
        } else if (c == '$') {
            dollar(start);
        } else {
            symbol(start, c);
        }
        return true;
    }

    private void add(Kind kind, String text, int start) {
        tokens.add(new Token(kind, text, start, at));
    }

    private static RefusedException refused() {
        return new RefusedException("syntax");
    }

    private void skipBlanksAndComments() {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (c == '-' && sql.startsWith("--", at)) {
                lineComment();
            } else if (c == '/' && sql.startsWith("/*", at)) {
                blockComment();
            } else {
                return;
            }
        }
    }

    private void lineComment() {
        while (at < sql.length() && sql.charAt(at) != '\n' && sql.charAt(at) != '\r') {
            at++;
        }
    }

    /** Comments nest. */
    private void blockComment() {
        int depth = 0;
        do {
            if (at >= sql.length()) {
                throw refused();
            }
            if (sql.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0);
    }

    /** The vertical tab is one since version 16 only. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isIdentifierStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
    }

    private static boolean isIdentifierPart(char c) {
        return isIdentifierStart(c) || isDigit(c) || c == '$';
    }

    private void word(int start) {
        StringBuilder text = new StringBuilder();
        while (at < sql.length() && isIdentifierPart(sql.charAt(at))) {
            char c = sql.charAt(at++);
            // ASCII letters only: a multibyte encoding leaves the others alone.
            text.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        add(Kind.WORD, cut(text.toString()), start);
    }

    private void quotedIdentifier(int start) {
        StringBuilder text = new StringBuilder();
        at++;
        while (true) {
            int end = sql.indexOf('"', at);
            if (end < 0) {
                throw refused();
            }
            text.append(sql, at, end);
            at = end + 1;
            if (at < sql.length() && sql.charAt(at) == '"') {
                text.append('"');
                at++;
            } else {
                break;
            }
        }
        if (text.length() == 0) {
            throw refused();
        }
        add(Kind.QUOTED_IDENTIFIER, cut(text.toString()), start);
    }

    private static String cut(String identifier) {
        if (identifier.length() <= IDENTIFIER_BYTES / 3) {
            return identifier;
        }
        byte[] bytes = identifier.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= IDENTIFIER_BYTES) {
            return identifier;
        }
        int length = IDENTIFIER_BYTES;
        while ((bytes[length] & 0xC0) == 0x80) {
            length--;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** Behind the opening quote; '' stands for ', and a string goes on behind a blank stretch that holds a newline. */
    private String standardString() {
        StringBuilder text = new StringBuilder();
        while (true) {
            int end = sql.indexOf('\'', at);
            if (end < 0) {
                throw refused();
            }
            text.append(sql, at, end);
            at = end + 1;
            if (at < sql.length() && sql.charAt(at) == '\'') {
                text.append('\'');
                at++;
            } else if (!continues()) {
                return text.toString();
            }
        }
    }

    private boolean continues() {
        int ahead = at;
        boolean newline = false;
        while (ahead < sql.length()) {
            char c = sql.charAt(ahead);
            if (isBlank(c)) {
                newline |= c == '\n' || c == '\r';
                ahead++;
            } else {
                break;
            }
        }
        if (ahead < sql.length() && sql.startsWith("--", ahead)) {
            // A comment may stand between the parts of a string; the rules are subtle and nobody writes it.
            int rest = ahead;
            while (rest < sql.length() && sql.charAt(rest) != '\n' && sql.charAt(rest) != '\r') {
                rest++;
            }
            while (rest < sql.length() && isBlank(sql.charAt(rest))) {
                rest++;
            }
            if (rest < sql.length() && (sql.charAt(rest) == '\'' || sql.startsWith("--", rest))) {
                throw refused();
            }
        }
        if (newline && ahead < sql.length() && sql.charAt(ahead) == '\'') {
            at = ahead + 1;
            return true;
        }
        return false;
    }

    private String escapeString() {
        StringBuilder text = new StringBuilder();
        while (true) {
            if (at >= sql.length()) {
                throw refused();
            }
            char c = sql.charAt(at++);
            if (c == '\'') {
                if (at < sql.length() && sql.charAt(at) == '\'') {
                    text.append('\'');
                    at++;
                } else if (!continues()) {
                    return text.toString();
                }
            } else if (c == '\\') {
                escape(text);
            } else {
                text.append(c);
            }
        }
    }

    private void escape(StringBuilder text) {
        if (at >= sql.length()) {
            throw refused();
        }
        char c = sql.charAt(at++);
        switch (c) {
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'v' -> text.append('\u000b');
            // Numeric escapes build bytes of an encoding and surrogate pairs: left to Postgres.
            case 'u', 'U', 'x', '0', '1', '2', '3', '4', '5', '6', '7' -> throw refused();
            default -> text.append(c);
        }
    }

    private void number(int start) {
        Kind kind = Kind.INTEGER;
        if (sql.charAt(at) == '0' && at + 1 < sql.length() && "xXoObB".indexOf(sql.charAt(at + 1)) >= 0) {
            // Other bases came with version 16.
            throw refused();
        }
        digits();
        if (at < sql.length() && sql.charAt(at) == '.' && !sql.startsWith("..", at)) {
            kind = Kind.NUMBER;
            at++;
            digits();
        }
        if (at < sql.length() && (sql.charAt(at) == 'e' || sql.charAt(at) == 'E')) {
            int exponent = at + 1;
            if (exponent < sql.length() && (sql.charAt(exponent) == '+' || sql.charAt(exponent) == '-')) {
                exponent++;
            }
            if (exponent >= sql.length() || !isDigit(sql.charAt(exponent))) {
                throw refused();
            }
            kind = Kind.NUMBER;
            at = exponent;
            digits();
        }
        if (at < sql.length() && isIdentifierPart(sql.charAt(at))) {
            // 123abc: an error from 15 on; 1_000 since 16.
            throw refused();
        }
        add(kind, sql.substring(start, at), start);
    }

    private void digits() {
        while (at < sql.length() && isDigit(sql.charAt(at))) {
            at++;
        }
    }

    /** {@code $1}, or a dollar-quoted string. */
    private void dollar(int start) {
        int ahead = at + 1;
        if (ahead < sql.length() && isDigit(sql.charAt(ahead))) {
            at++;
            digits();
            if (at < sql.length() && isIdentifierPart(sql.charAt(at)) || at - start > 6) {
                throw refused();
            }
            add(Kind.PARAMETER, sql.substring(start + 1, at), start);
            return;
        }
        if (ahead < sql.length() && isIdentifierStart(sql.charAt(ahead))) {
            while (ahead < sql.length() && isIdentifierPart(sql.charAt(ahead)) && sql.charAt(ahead) != '$') {
                ahead++;
            }
        }
        if (ahead >= sql.length() || sql.charAt(ahead) != '$') {
            throw refused();
        }
        String delimiter = sql.substring(at, ahead + 1);
        int end = sql.indexOf(delimiter, ahead + 1);
        if (end < 0) {
            throw refused();
        }
        at = end + delimiter.length();
        tokens.add(new Token(Kind.STRING, sql.substring(ahead + 1, end), start, at));
    }

    private void symbol(int start, char c) {
        String two = sql.substring(at, Math.min(at + 2, sql.length()));
        if (two.equals("::") || two.equals(":=") || two.equals("..")) {
            at += 2;
            add(Kind.PUNCTUATION, two, start);
        } else if ("()[],;:.".indexOf(c) >= 0) {
            at++;
            add(Kind.PUNCTUATION, String.valueOf(c), start);
        } else if (OPERATOR_CHARACTERS.indexOf(c) >= 0) {
            operator(start);
        } else {
            throw refused();
        }
    }

    /**
     * The longest run of operator characters that starts no comment; + and - at its end belong to it only when it holds one
     * of ~ ! @ # % ^ &amp; | ` ?.
     */
    private void operator(int start) {
        int end = start;
        while (end < sql.length() && OPERATOR_CHARACTERS.indexOf(sql.charAt(end)) >= 0
                && (end == start || !sql.startsWith("--", end) && !sql.startsWith("/*", end))) {
            end++;
        }
        String run = sql.substring(start, end);
        boolean special = run.chars().anyMatch(ch -> "~!@#%^&|`?".indexOf(ch) >= 0);
        while (run.length() > 1 && !special && (run.endsWith("+") || run.endsWith("-"))) {
            run = run.substring(0, run.length() - 1);
        }
        at = start + run.length();
        add(run.equals("=>") ? Kind.PUNCTUATION : Kind.OPERATOR, run.equals("!=") ? "<>" : run, start);
    }
}
