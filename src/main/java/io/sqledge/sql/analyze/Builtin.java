package io.sqledge.sql.analyze;

import io.sqledge.catalog.FunctionInfo;
import io.sqledge.catalog.OperatorInfo;
import java.util.List;

/**
 * The built-in operators and functions that can be computed here, by what they compute (PostgreSQL manual, "Functions and
 * Operators"). Anything of the same name and other argument types is another function.
 */
public enum Builtin {
    ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, NEGATE, ABSOLUTE,
    /** Of numeric, to a number of decimals where one is given. */
    ROUND, TRUNCATE, FLOOR, CEILING,
    CONCATENATE,
    /** {@code concat}, which takes NULL for an empty text. */
    CONCAT,
    LENGTH, BYTES, LOWER, UPPER, REPLACE, POSITION, TRIM, TRIM_START, TRIM_END, SUBSTRING, LEFT, RIGHT,
    /** {@code date_trunc} of timestamps, its unit first. */
    DATE_TRUNC,
    /** {@code date_part} of dates and timestamps, its field first. */
    DATE_PART,
    /** {@code extract}, which is the same as numeric. */
    EXTRACT,
    /** {@code AT TIME ZONE} of timestamps, which is {@code timezone}, the zone first. */
    AT_TIME_ZONE,
    /** {@code jsonb -> text}. */
    JSON_MEMBER,
    /** {@code jsonb ->> text}. */
    JSON_MEMBER_TEXT,
    /** {@code jsonb -> int}, and {@code ->>}. */
    JSON_ELEMENT, JSON_ELEMENT_TEXT,
    /** {@code jsonb #> text[]}, and {@code #>>}. */
    JSON_PATH, JSON_PATH_TEXT,
    /** {@code jsonb @> jsonb}, and {@code <@} the other way round. */
    JSON_CONTAINS, JSON_CONTAINED,
    /** {@code jsonb ? text}. */
    JSON_HAS,
    CARDINALITY, ARRAY_LENGTH,
    /** {@code array[int]}. */
    ELEMENT;

    /** Whether it raises an error for some values of its type, such as one out of range. */
    public boolean mayFail() {
        return switch (this) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, NEGATE, ABSOLUTE, ROUND, TRUNCATE, FLOOR, CEILING, SUBSTRING -> true;
            default -> false;
        };
    }

    /** @return null where it is not one of these */
    static Builtin of(OperatorInfo operator) {
        if (!isBuiltin(operator.schema(), operator.oid())) {
            return null;
        }
        boolean text = isTextOrAny(operator.leftOid(), operator.rightOid()) || isTextOrAny(operator.rightOid(), operator.leftOid());
        boolean integers = TypeOids.isInteger(operator.leftOid()) && TypeOids.isInteger(operator.rightOid());
        boolean exact = integers || operator.leftOid() == TypeOids.NUMERIC && operator.rightOid() == TypeOids.NUMERIC;
        return switch (operator.name()) {
            case "->" -> isMember(operator) ? JSON_MEMBER : isOfJsonb(operator, TypeOids.INT4) ? JSON_ELEMENT : null;
            case "->>" -> isMember(operator) ? JSON_MEMBER_TEXT : isOfJsonb(operator, TypeOids.INT4) ? JSON_ELEMENT_TEXT : null;
            case "#>" -> isOfJsonb(operator, TypeOids.TEXT_ARRAY) ? JSON_PATH : null;
            case "#>>" -> isOfJsonb(operator, TypeOids.TEXT_ARRAY) ? JSON_PATH_TEXT : null;
            case "@>" -> isOfJsonb(operator, TypeOids.JSONB) ? JSON_CONTAINS : null;
            case "<@" -> isOfJsonb(operator, TypeOids.JSONB) ? JSON_CONTAINED : null;
            case "?" -> isOfJsonb(operator, TypeOids.TEXT) ? JSON_HAS : null;
            case "||" -> text ? CONCATENATE : null;
            case "+" -> exact ? ADD : null;
            case "-" -> exact ? SUBTRACT : operator.leftOid() == 0 && (TypeOids.isInteger(operator.rightOid())
                    || operator.rightOid() == TypeOids.NUMERIC) ? NEGATE : null;
            case "*" -> exact ? MULTIPLY : null;
            case "/" -> exact ? DIVIDE : null;
            case "%" -> integers ? MODULO : null;
            default -> null;
        };
    }

    private static boolean isTextOrAny(int one, int other) {
        return one == TypeOids.TEXT && (other == TypeOids.TEXT || other == TypeOids.ANYNONARRAY);
    }

    private static boolean isMember(OperatorInfo operator) {
        return isOfJsonb(operator, TypeOids.TEXT);
    }

    private static boolean isOfJsonb(OperatorInfo operator, int right) {
        return operator.leftOid() == TypeOids.JSONB && operator.rightOid() == right;
    }

    /** @return null where it is not one of these */
    static Builtin of(FunctionInfo function) {
        if (!isBuiltin(function.schema(), function.oid()) || function.kind() != 'f' || function.returnsSet()) {
            return null;
        }
        List<Integer> arguments = function.argumentOids();
        if (arguments.size() == 1 && TypeOids.isInteger(arguments.get(0))) {
            return function.name().equals("abs") ? ABSOLUTE : null;
        }
        if (!arguments.isEmpty() && arguments.get(0) == TypeOids.NUMERIC) {
            return ofNumeric(function.name(), arguments);
        }
        if (!arguments.stream().allMatch(a -> a == TypeOids.TEXT)) {
            return ofSeveralTypes(function.name(), arguments);
        }
        return switch (function.name() + "/" + arguments.size()) {
            case "lower/1" -> LOWER;
            case "upper/1" -> UPPER;
            case "length/1", "char_length/1", "character_length/1" -> LENGTH;
            case "octet_length/1" -> BYTES;
            case "replace/3" -> REPLACE;
            case "strpos/2", "position/2" -> POSITION;
            case "btrim/1", "btrim/2" -> TRIM;
            case "ltrim/1", "ltrim/2" -> TRIM_START;
            case "rtrim/1", "rtrim/2" -> TRIM_END;
            case "textcat/2" -> CONCATENATE;
            default -> null;
        };
    }

    private static Builtin ofNumeric(String name, List<Integer> arguments) {
        boolean toDecimals = arguments.size() == 2 && arguments.get(1) == TypeOids.INT4;
        if (arguments.size() != 1 && !toDecimals) {
            return null;
        }
        return switch (name) {
            case "abs" -> toDecimals ? null : ABSOLUTE;
            case "floor" -> toDecimals ? null : FLOOR;
            case "ceil", "ceiling" -> toDecimals ? null : CEILING;
            case "round" -> ROUND;
            case "trunc" -> TRUNCATE;
            default -> null;
        };
    }

    private static Builtin ofSeveralTypes(String name, List<Integer> arguments) {
        boolean ofText = arguments.get(0) == TypeOids.TEXT;
        boolean withCounts = ofText && arguments.stream().skip(1).allMatch(a -> a == TypeOids.INT4);
        return switch (name + "/" + arguments.size()) {
            case "cardinality/1" -> arguments.get(0) == TypeOids.ANYARRAY ? CARDINALITY : null;
            case "array_length/2" -> arguments.get(0) == TypeOids.ANYARRAY && arguments.get(1) == TypeOids.INT4 ? ARRAY_LENGTH : null;
            case "mod/2" -> arguments.stream().allMatch(TypeOids::isInteger) ? MODULO : null;
            case "substr/2", "substr/3", "substring/2", "substring/3" -> withCounts ? SUBSTRING : null;
            case "left/2" -> withCounts ? LEFT : null;
            case "right/2" -> withCounts ? RIGHT : null;
            case "timezone/2" -> ofText && isTimestamp(arguments.get(1)) ? AT_TIME_ZONE : null;
            case "date_trunc/2" -> ofText && isTimestamp(arguments.get(1)) ? DATE_TRUNC : null;
            case "date_part/2" -> ofText && (isTimestamp(arguments.get(1)) || arguments.get(1) == TypeOids.DATE) ? DATE_PART : null;
            case "extract/2" -> ofText && (isTimestamp(arguments.get(1)) || arguments.get(1) == TypeOids.DATE) ? EXTRACT : null;
            default -> null;
        };
    }

    private static boolean isTimestamp(int type) {
        return type == TypeOids.TIMESTAMP || type == TypeOids.TIMESTAMPTZ;
    }

    private static boolean isBuiltin(String schema, int oid) {
        return schema.equals("pg_catalog") && Integer.compareUnsigned(oid, TypeOids.FIRST_USER_OID) < 0;
    }
}
