package io.sqledge.sql.parse;

import io.sqledge.sql.parse.Token.Kind;
import java.util.List;

/** The tokens of a statement with a place among them. */
final class TokenStream {

    private final List<Token> tokens;
    private int at;

    TokenStream(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    boolean isWord(String word) {
        return peek().is(word);
    }

    boolean isSymbol(String symbol) {
        return peek().isSymbol(symbol);
    }

    boolean takeWord(String word) {
        if (isWord(word)) {
            at++;
            return true;
        }
        return false;
    }

    boolean takeSymbol(String symbol) {
        if (isSymbol(symbol)) {
            at++;
            return true;
        }
        return false;
    }

    void expectWord(String word) {
        if (!takeWord(word)) {
            throw refused();
        }
    }

    void expectSymbol(String symbol) {
        if (!takeSymbol(symbol)) {
            throw refused();
        }
    }

    /** Position of the next token, in characters from 1. */
    int position() {
        return peek().start() + 1;
    }

    /** A column, table or alias name (ColId). */
    String columnName() {
        Token token = peek();
        if (token.kind() == Kind.QUOTED_IDENTIFIER || token.kind() == Kind.WORD && Keywords.mayNameColumn(token.text())) {
            at++;
            return token.text();
        }
        throw refused();
    }

    boolean atColumnName() {
        Token token = peek();
        return token.kind() == Kind.QUOTED_IDENTIFIER
                || token.kind() == Kind.WORD && Keywords.mayNameColumn(token.text());
    }

    /** A name behind a dot or AS: any word (ColLabel). */
    String label() {
        Token token = next();
        if (token.kind() != Kind.WORD && token.kind() != Kind.QUOTED_IDENTIFIER) {
            throw refused();
        }
        return token.text();
    }

    static RefusedException refused() {
        return new RefusedException("syntax");
    }
}
