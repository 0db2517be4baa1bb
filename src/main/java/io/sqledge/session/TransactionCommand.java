package io.sqledge.session;

import io.sqledge.sql.parse.ClassifiedStatement;
import io.sqledge.sql.parse.Lexer;
import io.sqledge.sql.parse.StatementKind;
import io.sqledge.sql.parse.Token;
import java.util.List;

/**
 * A statement that begins or ends a transaction block, in the forms that can be answered here while the block has done
 * nothing upstream (PostgreSQL manual, BEGIN, START TRANSACTION, COMMIT, ROLLBACK).
 *
 * @param access what BEGIN says of writing
 * @param tag of its CommandComplete; for COMMIT in a block that did not fail
 */
record TransactionCommand(Kind kind, Access access, String tag) implements LocalCommand {

    enum Kind { BEGIN, COMMIT, ROLLBACK }

    /** READ ONLY, READ WRITE, or neither, which leaves it to {@code default_transaction_read_only}. */
    enum Access { READ_ONLY, READ_WRITE, DEFAULT }

    /** @return null for any other statement, and for forms that mean more: another isolation level, AND CHAIN, PREPARED */
    static TransactionCommand of(StatementText text) {
        if (text.statements().size() != 1) {
            return null;
        }
        ClassifiedStatement statement = text.statements().get(0);
        return switch (statement.kind()) {
            case BEGIN -> begin(Lexer.scan(statement.text()));
            case COMMIT -> end(Lexer.scan(statement.text()), Kind.COMMIT);
            case ROLLBACK -> end(Lexer.scan(statement.text()), Kind.ROLLBACK);
            default -> null;
        };
    }

    private static TransactionCommand begin(List<Token> tokens) {
        boolean start = tokens.get(0).is("start");
        int at = start || tokens.get(1).is("transaction") || tokens.get(1).is("work") ? 2 : 1;
        Access access = Access.DEFAULT;
        boolean first = true;
        while (tokens.get(at).kind() != Token.Kind.END) {
            if (!first && tokens.get(at).isSymbol(",")) {
                at++;
            }
            first = false;
            if (follows(tokens, at, "read", "only")) {
                access = Access.READ_ONLY;
                at += 2;
            } else if (follows(tokens, at, "read", "write")) {
                access = Access.READ_WRITE;
                at += 2;
            } else if (follows(tokens, at, "isolation", "level", "read", "committed")) {
                at += 4;
            } else {
                return null;
            }
        }
        return new TransactionCommand(Kind.BEGIN, access, start ? "START TRANSACTION" : "BEGIN");
    }

    private static TransactionCommand end(List<Token> tokens, Kind kind) {
        int at = tokens.get(1).is("transaction") || tokens.get(1).is("work") ? 2 : 1;
        if (follows(tokens, at, "and", "no", "chain")) {
            at += 3;
        }
        return tokens.get(at).kind() == Token.Kind.END ? new TransactionCommand(kind, Access.DEFAULT, kind.name()) : null;
    }

    private static boolean follows(List<Token> tokens, int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            // The list ends with END, which is no word.
            if (at + i >= tokens.size() || !tokens.get(at + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }
}
