package io.sqledge.sql.parse;

import io.sqledge.sql.tree.Query;

/** From the text of one read to its tree. A pure function; text it does not know is refused, never guessed at. */
public final class SqlParser {

    private SqlParser() { }

    /**
     * @param text one statement, with or without a semicolon behind it
     * @throws RefusedException with a reason of the fixed vocabulary
     */
    public static Query parse(String text) {
        TokenStream in = new TokenStream(Lexer.scan(text));
        QueryParser parser = new QueryParser(in);
        if (!parser.statementStartsHere()) {
            throw new RefusedException("not a read");
        }
        Query query = parser.query();
        while (in.takeSymbol(";")) {
            // Empty statements behind it change nothing.
        }
        if (in.peek().kind() != Token.Kind.END) {
            throw TokenStream.refused();
        }
        return query;
    }
}
