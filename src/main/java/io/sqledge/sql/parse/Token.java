package io.sqledge.sql.parse;

/**
 * A token of Postgres's scanner.
 *
 * @param text what it means: an identifier folded or unquoted, a string's contents, a number or operator as written
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 */
public record Token(Kind kind, String text, int start, int end) {

    public enum Kind {
        /** Unquoted: may be a keyword. */
        WORD,
        QUOTED_IDENTIFIER,
        STRING,
        BIT_STRING,
        INTEGER,
        NUMBER,
        PARAMETER,
        OPERATOR,
        /** One of {@code ( ) [ ] , ; : .} and {@code :: := => ..}. */
        PUNCTUATION,
        END
    }

    public boolean is(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    public boolean isSymbol(String symbol) {
        return (kind == Kind.PUNCTUATION || kind == Kind.OPERATOR) && text.equals(symbol);
    }
}
