package io.sqledge.sql.analyze;

import java.util.ArrayList;
import java.util.List;

/**
 * Types of the {@code $n} of one statement: declared by the client, or taken from the first context that tells (manual,
 * "PREPARE"; parse_param.c). One statement's analysis, one thread.
 */
final class ParameterTypes {

    private final List<Integer> types = new ArrayList<>();

    /** @param declared 0 where the client left it open */
    ParameterTypes(List<Integer> declared) {
        declared.forEach(oid -> types.add(oid == 0 ? TypeOids.UNKNOWN : oid));
    }

    /** What is known of it so far; its number counts from 1. */
    int seen(int number) {
        if (number < 1 || number > 65535) {
            throw new NotProved("syntax");
        }
        while (types.size() < number) {
            types.add(TypeOids.UNKNOWN);
        }
        return types.get(number - 1);
    }

    /** A context wants this type of a parameter that was unknown when it was read. */
    void infer(int number, int type) {
        int known = seen(number);
        if (known != TypeOids.UNKNOWN && known != type) {
            throw new NotProved("parameter type");
        }
        types.set(number - 1, type);
    }

    /** All of them, once the statement is read; one that nothing told the type of is PostgreSQL's to complain about. */
    List<Integer> all() {
        if (types.contains(TypeOids.UNKNOWN)) {
            throw new NotProved("parameter type");
        }
        return List.copyOf(types);
    }
}
