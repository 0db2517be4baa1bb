package io.sqledge.sql.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Expressions over a table p (a, b, c boolean; t text) on which every operator takes and gives booleans, so that any order
 * of evaluation has a type and the definition of a view shows which one Postgres chose.
 */
final class ExpressionTexts {

    private static final List<String> INFIX = List.of(" OR ", " AND ", " = ", " < ", "<>", " >= ", " || ", " @> ", "+", "-",
            "*", "/", " % ", "^", " LIKE ", " NOT LIKE ", " IS DISTINCT FROM ", " IS NOT DISTINCT FROM ", " BETWEEN a AND ",
            " NOT BETWEEN SYMMETRIC a AND ", " BETWEEN a+b AND ", " BETWEEN a = b AND ");
    private static final List<String> POSTFIX = List.of(" IS NULL", " ISNULL", " NOTNULL", " IS NOT TRUE", " IS UNKNOWN",
            " IN (a, b)", " NOT IN (a, b)", "::boolean", " = ANY (x)", " <> ALL (x)", " || ANY (x)", " COLLATE \"C\"");
    private static final List<String> PREFIX = List.of("", "NOT ", "- ", "+");

    private ExpressionTexts() { }

    /** Two operators in every order, with signs and NOT in front of every operand. */
    static List<String> pairs() {
        List<String> texts = new ArrayList<>();
        for (String first : INFIX) {
            for (String second : INFIX) {
                texts.add("a" + first + "b" + second + "c");
            }
            for (String prefix : PREFIX) {
                texts.add(prefix + "a" + first + "b");
                texts.add("a" + first + prefix + "b");
                texts.add(prefix + "a" + first + prefix + "b");
            }
            for (String postfix : POSTFIX) {
                texts.add("a" + first + "b" + postfix);
                texts.add("a" + postfix + first + "b");
                texts.add("- a" + postfix + first + "b");
                texts.add("t" + first + "t" + postfix);
                texts.add("a BETWEEN b" + postfix + " AND c" + first + "a");
            }
        }
        for (String first : POSTFIX) {
            for (String second : POSTFIX) {
                for (String prefix : PREFIX) {
                    texts.add(prefix + "a" + first + second);
                }
            }
        }
        return texts;
    }

    static String random(Random random) {
        return random(random, 2);
    }

    private static String random(Random random, int depth) {
        StringBuilder text = new StringBuilder();
        int operands = 2 + random.nextInt(4);
        for (int i = 0; i < operands; i++) {
            if (i > 0) {
                text.append(pick(random, INFIX));
            }
            if (random.nextInt(3) == 0) {
                text.append(pick(random, PREFIX));
            }
            text.append(operand(random, depth));
            if (random.nextInt(3) == 0) {
                text.append(pick(random, POSTFIX));
            }
        }
        return text.toString();
    }

    private static String operand(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 1 : 12)) {
            case 1 -> "(" + random(random, depth - 1) + ")";
            case 2 -> "CASE WHEN " + random(random, depth - 1) + " THEN a ELSE " + random(random, depth - 1) + " END";
            case 3 -> "(SELECT b)";
            case 4 -> "coalesce(" + random(random, depth - 1) + ", c)";
            case 5 -> "true";
            case 6 -> "f(" + random(random, depth - 1) + ")";
            default -> pick(random, List.of("a", "b", "c", "p.a"));
        };
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
