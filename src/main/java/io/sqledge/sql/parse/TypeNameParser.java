package io.sqledge.sql.parse;

import io.sqledge.sql.parse.Token.Kind;
import io.sqledge.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Type names (gram.y, Typename), SQL's own spellings included. */
final class TypeNameParser {

    private final TokenStream in;

    TypeNameParser(TokenStream in) {
        this.in = in;
    }

    /** Words that begin a type of SQL's own spelling; they are no function names. */
    static boolean isOwnSpelling(String word) {
        return switch (word) {
            case "int", "integer", "smallint", "bigint", "real", "float", "double", "decimal", "dec", "numeric", "boolean",
                    "character", "char", "varchar", "time", "timestamp", "interval" -> true;
            default -> false;
        };
    }

    TypeName parse() {
        TypeName plain = plain();
        if (!in.takeSymbol("[")) {
            return plain;
        }
        if (in.peek().kind() == Kind.INTEGER) {
            in.next();
        }
        in.expectSymbol("]");
        if (in.isSymbol("[")) {
            throw TokenStream.refused();
        }
        return new TypeName(plain.names(), plain.modifiers(), true);
    }

    /** In front of a string, where {@code char} has no length of its own (gram.y, ConstCharacter). */
    TypeName ofLiteral() {
        boolean withoutLength = (in.isWord("char") || in.isWord("character")) && in.peek(1).kind() == Kind.STRING;
        TypeName type = plain();
        return withoutLength ? new TypeName(type.names(), List.of(), false) : type;
    }

    /** Without array brackets. */
    private TypeName plain() {
        Token token = in.next();
        if (token.kind() == Kind.WORD && isOwnSpelling(token.text())) {
            return ownSpelling(token.text());
        }
        if (token.is("json") && !in.isSymbol(".")) {
            // A word of its own since 16, and before that a name.
            return system("json");
        }
        boolean named = token.kind() == Kind.QUOTED_IDENTIFIER
                || token.kind() == Kind.WORD && Keywords.mayNameFunction(token.text());
        if (!named) {
            throw TokenStream.refused();
        }
        List<String> names = new ArrayList<>(List.of(token.text()));
        while (in.takeSymbol(".")) {
            names.add(in.label());
        }
        return new TypeName(names, modifiers(), false);
    }

    private TypeName ownSpelling(String word) {
        return switch (word) {
            case "int", "integer" -> system("int4");
            case "smallint" -> system("int2");
            case "bigint" -> system("int8");
            case "real" -> system("float4");
            case "boolean" -> system("bool");
            case "double" -> {
                in.expectWord("precision");
                yield system("float8");
            }
            case "float" -> floating(modifiers());
            case "decimal", "dec", "numeric" -> new TypeName(List.of("pg_catalog", "numeric"), modifiers(), false);
            case "varchar" -> new TypeName(List.of("pg_catalog", "varchar"), modifiers(), false);
            case "character", "char" -> character();
            case "time", "timestamp" -> zoned(word, modifiers());
            // Its fields and precision are packed into the modifier; not known here.
            default -> {
                if (in.peek().kind() == Kind.WORD && isIntervalField(in.peek().text()) || in.isSymbol("(")) {
                    throw TokenStream.refused();
                }
                yield system("interval");
            }
        };
    }

    /** The field behind an interval's string, as its modifier has it: a bit for each. */
    TypeName intervalField(TypeName interval) {
        if (in.peek().kind() != Kind.WORD || !isIntervalField(in.peek().text()) || in.peek(1).is("to") || in.peek(1).isSymbol("(")) {
            return interval;
        }
        int bit = switch (in.next().text()) {
            case "year" -> 2;
            case "month" -> 1;
            case "day" -> 3;
            case "hour" -> 10;
            case "minute" -> 11;
            default -> 12;
        };
        return new TypeName(interval.names(), List.of(1 << bit), false);
    }

    private static boolean isIntervalField(String word) {
        return switch (word) {
            case "year", "month", "day", "hour", "minute", "second" -> true;
            default -> false;
        };
    }

    private static TypeName system(String name) {
        return new TypeName(List.of("pg_catalog", name), List.of(), false);
    }

    private static TypeName floating(List<Integer> precision) {
        if (precision.isEmpty()) {
            return system("float8");
        }
        if (precision.size() > 1 || precision.get(0) < 1 || precision.get(0) > 53) {
            throw TokenStream.refused();
        }
        return system(precision.get(0) <= 24 ? "float4" : "float8");
    }

    private TypeName character() {
        if (in.takeWord("varying")) {
            return new TypeName(List.of("pg_catalog", "varchar"), modifiers(), false);
        }
        List<Integer> length = modifiers();
        return new TypeName(List.of("pg_catalog", "bpchar"), length.isEmpty() ? List.of(1) : length, false);
    }

    private TypeName zoned(String word, List<Integer> precision) {
        String name = word;
        if (in.isWord("with") && in.peek(1).is("time")) {
            in.next();
            in.next();
            in.expectWord("zone");
            name = word + "tz";
        } else if (in.isWord("without") && in.peek(1).is("time")) {
            in.next();
            in.next();
            in.expectWord("zone");
        }
        return new TypeName(List.of("pg_catalog", name), precision, false);
    }

    private List<Integer> modifiers() {
        List<Integer> modifiers = new ArrayList<>();
        if (in.takeSymbol("(")) {
            do {
                boolean negative = in.takeSymbol("-");
                Token token = in.next();
                if (token.kind() != Kind.INTEGER || token.text().length() > 9) {
                    throw TokenStream.refused();
                }
                modifiers.add((negative ? -1 : 1) * Integer.parseInt(token.text()));
            } while (in.takeSymbol(","));
            in.expectSymbol(")");
        }
        return modifiers;
    }
}
