package io.sqledge.sql.analyze;

import io.sqledge.catalog.CastInfo;
import io.sqledge.catalog.Catalog;
import io.sqledge.catalog.TypeInfo;
import java.util.List;
import java.util.Optional;

/**
 * What PostgreSQL's type system says of two types (manual, chapter "Type Conversion"), from the upstream's catalog.
 * {@code unknown} stands for untyped literals and parameters.
 */
public final class TypeRules {

    private final Catalog catalog;

    public TypeRules(Catalog catalog) {
        this.catalog = catalog;
    }

    public TypeInfo type(int oid) {
        return catalog.type(oid).orElseThrow(() -> new NotProved("type " + oid));
    }

    /** The type under a domain; the type itself otherwise. */
    public int base(int oid) {
        TypeInfo info = type(oid);
        while (info.kind() == 'd') {
            info = type(info.baseOid());
        }
        return info.oid();
    }

    public char category(int oid) {
        return type(oid).category();
    }

    public boolean isPreferred(int oid) {
        return type(oid).preferred();
    }

    public boolean isEnum(int oid) {
        return type(oid).kind() == 'e';
    }

    /** As messages and reasons name it. */
    public String name(int oid) {
        return catalog.type(oid).map(TypeInfo::name).orElse(String.valueOf(oid));
    }

    /** Whether one argument may be converted without being asked to. Polymorphic targets: {@link #argumentsFit}. */
    public boolean isImplicit(int from, int to) {
        if (from == to || to == TypeOids.ANY || from == TypeOids.UNKNOWN) {
            return true;
        }
        int source = base(from);
        int target = base(to);
        if (source == target) {
            return true;
        }
        Optional<CastInfo> cast = catalog.cast(source, target);
        if (cast.isPresent()) {
            return cast.get().context() == 'i';
        }
        TypeInfo sourceType = type(source);
        TypeInfo targetType = type(target);
        return sourceType.isArray() && targetType.isArray()
                && isImplicit(sourceType.elementOid(), targetType.elementOid());
    }

    /** Whether arguments of these types may be passed to parameters declared so (can_coerce_type, implicit). */
    public boolean argumentsFit(List<Integer> actual, List<Integer> declared) {
        boolean polymorphic = false;
        for (int i = 0; i < actual.size(); i++) {
            int target = declared.get(i);
            if (target != TypeOids.ANY && type(target).kind() == 'p') {
                if (!pseudoTypeMayFit(actual.get(i), target)) {
                    return false;
                }
                polymorphic = true;
            } else if (!isImplicit(actual.get(i), target)) {
                return false;
            }
        }
        return !polymorphic || polymorphicTypesAgree(actual, declared);
    }

    /** One argument against one pseudo-type. Pseudo-types whose rules are not followed here refuse the statement. */
    private boolean pseudoTypeMayFit(int given, int target) {
        if (given == TypeOids.UNKNOWN) {
            return true;
        }
        TypeInfo type = type(base(given));
        return switch (target) {
            case TypeOids.ANYARRAY, TypeOids.ANYCOMPATIBLEARRAY -> type.isArray();
            case TypeOids.ANYELEMENT, TypeOids.ANYCOMPATIBLE -> true;
            case TypeOids.ANYNONARRAY, TypeOids.ANYCOMPATIBLENONARRAY -> !type.isArray();
            case TypeOids.ANYENUM -> type.kind() == 'e';
            case TypeOids.ANYRANGE -> type.kind() == 'r';
            case TypeOids.ANYMULTIRANGE -> type.kind() == 'm';
            case TypeOids.RECORD -> type.kind() == 'c';
            default -> false;
        };
    }

    /**
     * The part of check_generic_type_consistency that one element type decides; arguments that agree on more than that
     * (ranges, anycompatible) are refused.
     */
    private boolean polymorphicTypesAgree(List<Integer> actual, List<Integer> declared) {
        int element = 0;
        int array = 0;
        int compatible = 0;
        for (int i = 0; i < actual.size(); i++) {
            int given = actual.get(i);
            if (given == TypeOids.UNKNOWN) {
                continue;
            }
            switch (declared.get(i)) {
                case TypeOids.ANYARRAY -> {
                    if (array != 0 && array != base(given)) {
                        return false;
                    }
                    array = base(given);
                }
                case TypeOids.ANYELEMENT, TypeOids.ANYNONARRAY, TypeOids.ANYENUM -> {
                    if (element != 0 && element != given) {
                        return false;
                    }
                    element = given;
                }
                case TypeOids.ANYCOMPATIBLE, TypeOids.ANYCOMPATIBLENONARRAY, TypeOids.ANYCOMPATIBLEARRAY -> {
                    int one = declared.get(i) == TypeOids.ANYCOMPATIBLEARRAY ? type(base(given)).elementOid() : given;
                    if (compatible != 0 && compatible != one) {
                        // They would have to have a common type.
                        throw new NotProved("type " + name(given));
                    }
                    compatible = one;
                }
                default -> {
                    if (type(declared.get(i)).kind() == 'p' && declared.get(i) != TypeOids.ANY) {
                        throw new NotProved("type " + name(given));
                    }
                }
            }
        }
        if (array != 0 && element != 0 && element != type(array).elementOid()) {
            return false;
        }
        int decided = array != 0 ? type(array).elementOid() : element;
        return !declared.contains(TypeOids.ANYENUM) || decided != 0 && isEnum(decided);
    }
}
