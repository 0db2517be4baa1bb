package io.sqledge.sql.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that expressions of one query level may use.
 *
 * @param relations by their aliases
 * @param columns what an unqualified name and {@code *} see: after USING, a merged column once
 * @param outer the scope of the query around, or null
 */
record Scope(List<Relation> relations, List<NamedColumn> columns, Scope outer) {

    /**
     * @param expression null for a column whose values are not here: only what names it can't be answered
     * @param absence why they are not
     */
    record NamedColumn(String name, TypedExpression expression, String absence) {

        NamedColumn(String name, TypedExpression expression) {
            this(name, expression, null);
        }

        static NamedColumn absent(String name, String reason) {
            return new NamedColumn(name, null, reason);
        }

        /** @throws NotProved when the values are not here */
        @Override
        public TypedExpression expression() {
            if (expression == null) {
                throw new NotProved(absence);
            }
            return expression;
        }
    }

    /** @param schema null where an alias or a derived table hides it */
    record Relation(int number, String schema, String alias, List<NamedColumn> columns) { }

    /** Of one relation without a name, whose columns are computed. @param sqliteNames what they are called inside */
    static Scope ofColumns(int relation, List<String> names, List<String> sqliteNames, List<TypedExpression> columns, Scope outer) {
        List<NamedColumn> named = new ArrayList<>();
        for (TypedExpression column : columns) {
            int at = named.size();
            named.add(new NamedColumn(names.get(at), new TypedExpression.ColumnReference(new SourceColumn(relation, sqliteNames.get(at), null,
                    names.get(at), column.type(), column.typmod(), column.collated().oid(), 0, 0, false, 0, column))));
        }
        return new Scope(List.of(new Relation(relation, null, "", named)), named, outer);
    }

    static Scope empty(Scope outer) {
        return new Scope(List.of(), List.of(), outer);
    }

    /** Both sides of a join; PostgreSQL refuses two relations of one name. */
    Scope with(Scope other, List<NamedColumn> joined) {
        List<Relation> all = new ArrayList<>(relations);
        all.addAll(other.relations);
        Set<String> names = new HashSet<>();
        for (Relation relation : all) {
            if (!names.add(relation.alias())) {
                throw new NotProved("duplicate alias");
            }
        }
        return new Scope(List.copyOf(all), List.copyOf(joined), outer);
    }

    Scope with(Scope other) {
        List<NamedColumn> all = new ArrayList<>(columns);
        all.addAll(other.columns);
        return with(other, all);
    }

    boolean owns(TypedExpression.ColumnReference reference) {
        return relations.stream().anyMatch(r -> r.number() == reference.column().relation());
    }

    /** The innermost level that knows the name decides. */
    TypedExpression column(String name) {
        TypedExpression found = columnHere(name);
        if (found != null) {
            return found;
        }
        if (outer == null) {
            throw new NotProved("unknown column");
        }
        return outer.column(name);
    }

    /** At any level. */
    boolean knowsColumn(String name) {
        return columns.stream().anyMatch(column -> column.name().equals(name)) || outer != null && outer.knowsColumn(name);
    }

    /** One whose row is taken as a whole: in an outer join that would be NULL where the other side has no match. */
    Relation wholeRow(String alias) {
        if (relations.stream().anyMatch(relation -> relation.alias().equals(alias))) {
            if (relations.size() > 1) {
                throw new NotProved("row of a join");
            }
            return relations.get(0);
        }
        if (outer == null) {
            throw new NotProved("unknown column");
        }
        return outer.wholeRow(alias);
    }

    /** Null when this level does not know it. */
    TypedExpression columnHere(String name) {
        return only(columns, name);
    }

    TypedExpression column(List<String> qualifier, String name) {
        TypedExpression found = only(relation(qualifier).columns(), name);
        if (found == null) {
            throw new NotProved("unknown column");
        }
        return found;
    }

    private static TypedExpression only(List<NamedColumn> columns, String name) {
        TypedExpression found = null;
        for (NamedColumn column : columns) {
            if (column.name().equals(name)) {
                if (found != null) {
                    throw new NotProved("ambiguous column");
                }
                found = column.expression();
            }
        }
        return found;
    }

    /** @param qualifier {@code t} or {@code s.t} */
    Relation relation(List<String> qualifier) {
        String alias = qualifier.get(qualifier.size() - 1);
        String schema = qualifier.size() == 2 ? qualifier.get(0) : null;
        for (Relation relation : relations) {
            if (relation.alias().equals(alias) && (schema == null || schema.equals(relation.schema()))) {
                return relation;
            }
        }
        if (outer == null || qualifier.size() > 2) {
            throw new NotProved("unknown relation");
        }
        return outer.relation(qualifier);
    }
}
