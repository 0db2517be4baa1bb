package io.sqledge.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The upstream's catalog as the replica last took it over: an immutable value, replaced as a whole.
 *
 * <p>{@code version} changes in the same SQLite transaction as any schema, table state or profile; a plan carries the
 * version it was made from, and a reader compares it with {@code sqledge_state.catalog_version} inside its snapshot.
 */
public final class Catalog {

    /** OID of the collation {@code default}: the database's own. */
    public static final int DEFAULT_COLLATION = 100;

    private final long version;
    private final SystemCatalog system;
    private final Map<Integer, TypeInfo> types = new HashMap<>();
    private final Map<String, List<TypeInfo>> typesByName = new HashMap<>();
    private final Map<String, List<OperatorInfo>> operators = new HashMap<>();
    private final Map<String, List<FunctionInfo>> functions = new HashMap<>();
    private final Map<Integer, FunctionInfo> functionsByOid = new HashMap<>();
    private final Map<Long, CastInfo> casts = new HashMap<>();
    private final Map<Integer, CollationInfo> collations = new HashMap<>();
    private final Map<Integer, Table> tables = new HashMap<>();
    private final Map<String, List<Table>> tablesByName = new HashMap<>();

    public Catalog(long version, SystemCatalog system, Collection<Table> tables) {
        this.version = version;
        this.system = system;
        system.types().forEach(t -> {
            types.put(t.oid(), t);
            append(typesByName, t.name(), t);
        });
        system.operators().forEach(o -> append(operators, o.name(), o));
        system.functions().forEach(f -> {
            append(functions, f.name(), f);
            functionsByOid.put(f.oid(), f);
        });
        system.casts().forEach(c -> casts.put(pair(c.sourceOid(), c.targetOid()), c));
        system.collations().forEach(c -> collations.put(c.oid(), c));
        tables.forEach(t -> {
            this.tables.put(t.oid(), t);
            append(tablesByName, t.name(), t);
        });
    }

    private static <T> void append(Map<String, List<T>> map, String name, T value) {
        map.computeIfAbsent(name, n -> new java.util.ArrayList<>(1)).add(value);
    }

    private static long pair(int a, int b) {
        return (long) a << 32 | b & 0xFFFFFFFFL;
    }

    public long version() {
        return version;
    }

    /** What it was made from, apart from the tables. */
    public SystemCatalog system() {
        return system;
    }

    /** As {@code server_version_num}: 170006. */
    public int serverVersionNum() {
        return system.serverVersionNum();
    }

    public String databaseName() {
        return system.databaseName();
    }

    public Optional<TypeInfo> type(int oid) {
        return Optional.ofNullable(types.get(oid));
    }

    public List<TypeInfo> typesNamed(String name) {
        return typesByName.getOrDefault(name, List.of());
    }

    public List<OperatorInfo> operatorsNamed(String name) {
        return operators.getOrDefault(name, List.of());
    }

    public List<FunctionInfo> functionsNamed(String name) {
        return functions.getOrDefault(name, List.of());
    }

    public Optional<FunctionInfo> function(int oid) {
        return Optional.ofNullable(functionsByOid.get(oid));
    }

    public Optional<CastInfo> cast(int sourceOid, int targetOid) {
        return Optional.ofNullable(casts.get(pair(sourceOid, targetOid)));
    }

    public Optional<CollationInfo> collation(int oid) {
        return Optional.ofNullable(collations.get(oid));
    }

    /** Labels in {@code enumsortorder}; empty for a type that is no enum. */
    public List<String> enumLabels(int typeOid) {
        return system.enumLabels().getOrDefault(typeOid, List.of());
    }

    public Optional<Table> table(int oid) {
        return Optional.ofNullable(tables.get(oid));
    }

    public List<Table> tablesNamed(String name) {
        return tablesByName.getOrDefault(name, List.of());
    }

    public Collection<Table> tables() {
        return java.util.Collections.unmodifiableCollection(tables.values());
    }
}
