package io.sqledge.sql.parse;

import io.sqledge.sql.parse.Token.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a text into its statements and says what each is, by tokens alone. Text that the scanner does not know is one
 * statement of kind OTHER, for which everything must be assumed. A pure function.
 */
public final class StatementClassifier {

    private StatementClassifier() { }

    /** @return at least one statement; an empty text is one of kind EMPTY */
    public static List<ClassifiedStatement> classify(String text) {
        List<Token> tokens;
        try {
            tokens = Lexer.scan(text);
        } catch (RefusedException e) {
            return List.of(unknown(text));
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("begin") && tokens.get(i + 1).is("atomic")) {
                // A function body with semicolons of its own: not split.
                return List.of(unknown(text));
            }
        }
        List<ClassifiedStatement> statements = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isSymbol("(")) {
                depth++;
            } else if (token.isSymbol(")")) {
                depth--;
            } else if (token.kind() == Kind.END || token.isSymbol(";") && depth <= 0) {
                if (i > from || token.kind() == Kind.END && statements.isEmpty()) {
                    statements.add(classify(text, tokens.subList(from, i)));
                }
                from = i + 1;
                depth = 0;
            }
        }
        return statements;
    }

    private static ClassifiedStatement unknown(String text) {
        return new ClassifiedStatement(StatementKind.OTHER, text, true, null, Set.of());
    }

    private static ClassifiedStatement classify(String text, List<Token> tokens) {
        if (tokens.isEmpty()) {
            return new ClassifiedStatement(StatementKind.EMPTY, "", false, null, Set.of());
        }
        String own = text.substring(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        Set<String> called = new HashSet<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Kind kind = tokens.get(i).kind();
            if ((kind == Kind.WORD || kind == Kind.QUOTED_IDENTIFIER) && tokens.get(i + 1).isSymbol("(")) {
                called.add(tokens.get(i).text());
            }
        }
        StatementKind kind = kind(tokens);
        String parameter = switch (kind) {
            case SET, RESET, SHOW -> parameter(tokens);
            default -> null;
        };
        boolean writesInWith = (tokens.get(0).is("with") || kind == StatementKind.SELECT)
                && tokens.stream().anyMatch(t -> t.is("insert") || t.is("update") || t.is("delete") || t.is("merge"));
        return new ClassifiedStatement(kind, own, writesInWith, parameter, called);
    }

    private static StatementKind kind(List<Token> tokens) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).isSymbol("(")) {
            first++;
        }
        String word = word(tokens, first);
        String second = word(tokens, first + 1);
        if (first > 0) {
            return switch (word) {
                case "select", "values", "table", "with" -> StatementKind.SELECT;
                default -> StatementKind.OTHER;
            };
        }
        return switch (word) {
            case "select" -> hasInto(tokens) ? StatementKind.CREATE : StatementKind.SELECT;
            case "values", "table" -> StatementKind.SELECT;
            case "with" -> with(tokens);
            case "begin" -> StatementKind.BEGIN;
            case "start" -> second.equals("transaction") ? StatementKind.BEGIN : StatementKind.OTHER;
            case "commit" -> second.equals("prepared") ? StatementKind.COMMIT_PREPARED : StatementKind.COMMIT;
            case "end" -> StatementKind.COMMIT;
            case "abort" -> StatementKind.ROLLBACK;
            case "rollback" -> rollback(tokens, second);
            case "prepare" -> second.equals("transaction") ? StatementKind.PREPARE_TRANSACTION : StatementKind.PREPARE;
            case "explain" -> tokens.stream().anyMatch(t -> t.is("analyze") || t.is("analyse")) ? StatementKind.OTHER
                    : StatementKind.EXPLAIN;
            case "move" -> StatementKind.FETCH;
            case "insert", "update", "delete", "merge", "copy", "savepoint", "release", "set", "reset", "show", "discard",
                    "execute", "deallocate", "declare", "fetch", "close", "listen", "notify", "unlisten", "do", "call",
                    "lock", "create", "alter", "drop", "truncate" -> StatementKind.valueOf(word.toUpperCase(Locale.ROOT));
            default -> StatementKind.OTHER;
        };
    }

    private static StatementKind rollback(List<Token> tokens, String second) {
        if (second.equals("prepared")) {
            return StatementKind.ROLLBACK_PREPARED;
        }
        return tokens.stream().anyMatch(t -> t.is("to")) ? StatementKind.ROLLBACK_TO : StatementKind.ROLLBACK;
    }

    /** The statement behind the WITH queries: the first word at depth 0 that can begin one. */
    private static StatementKind with(List<Token> tokens) {
        int depth = 0;
        for (Token token : tokens) {
            if (token.isSymbol("(")) {
                depth++;
            } else if (token.isSymbol(")")) {
                depth--;
            } else if (depth == 0 && token.kind() == Kind.WORD) {
                switch (token.text()) {
                    case "select", "values", "table" -> {
                        return hasInto(tokens) ? StatementKind.CREATE : StatementKind.SELECT;
                    }
                    case "insert", "update", "delete", "merge" -> {
                        return StatementKind.valueOf(token.text().toUpperCase(Locale.ROOT));
                    }
                    default -> { }
                }
            }
        }
        return StatementKind.OTHER;
    }

    /** SELECT INTO creates a table. */
    private static boolean hasInto(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.is("into"));
    }

    private static String word(List<Token> tokens, int index) {
        return index < tokens.size() && tokens.get(index).kind() == Kind.WORD ? tokens.get(index).text() : "";
    }

    private static String parameter(List<Token> tokens) {
        int at = 1;
        while (word(tokens, at).equals("local") || word(tokens, at).equals("session")) {
            at++;
        }
        StringBuilder name = new StringBuilder();
        while (at < tokens.size()) {
            Token token = tokens.get(at++);
            if (token.kind() != Kind.WORD && token.kind() != Kind.QUOTED_IDENTIFIER) {
                break;
            }
            name.append(token.text());
            if (at < tokens.size() && tokens.get(at).isSymbol(".")) {
                name.append('.');
                at++;
            } else {
                break;
            }
        }
        return name.length() == 0 ? null : name.toString().toLowerCase(Locale.ROOT);
    }
}
