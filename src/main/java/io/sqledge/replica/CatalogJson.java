package io.sqledge.replica;

import io.sqledge.catalog.CastInfo;
import io.sqledge.catalog.CollationInfo;
import io.sqledge.catalog.Column;
import io.sqledge.catalog.FunctionInfo;
import io.sqledge.catalog.LetterCase;
import io.sqledge.catalog.OperatorInfo;
import io.sqledge.catalog.PlainIndex;
import io.sqledge.catalog.SystemCatalog;
import io.sqledge.catalog.Table;
import io.sqledge.catalog.TypeInfo;
import io.sqledge.catalog.UniqueKey;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The catalog's form in the file: one JSON array per record, its elements in the order of the record's components. Adding
 * a component means a new format version of the file, unless one at the end may be missing until the catalog is compared.
 */
final class CatalogJson {

    private CatalogJson() { }

    static String write(Table t) {
        return new JsonArray().add(t.oid()).add(t.schema()).add(t.name()).add(text(t.kind())).add(text(t.replicaIdentity()))
                .add(array(t.columns(), c -> new JsonArray().add(c.number()).add(c.name()).add(c.typeOid()).add(c.typmod())
                        .add(c.collationOid()).add(c.notNull()).add(c.generated()).add(c.sqliteName())
                        .add(c.orderKeyName()).add(c.stored()).add(c.profile())))
                .add(new JsonArray(new ArrayList<>(t.identityColumns())))
                .add(array(t.keys(), k -> new JsonArray().add(k.name()).add(new JsonArray(new ArrayList<>(k.columnNumbers())))
                        .add(k.primary()).add(k.nullsNotDistinct())))
                .add(array(t.indexes(), i -> new JsonArray().add(i.name())
                        .add(new JsonArray(new ArrayList<>(i.columnNumbers())))))
                .add(t.sqliteName()).add(t.state().name()).add(t.reason()).add(t.rowSecurity()).add(t.readable())
                .add(t.hasInheritance()).add(t.definition()).add(t.rowFilter()).encode();
    }

    static Table table(String json) {
        JsonArray a = new JsonArray(json);
        return new Table(a.getInteger(0), a.getString(1), a.getString(2), a.getString(3).charAt(0), a.getString(4).charAt(0),
                list(a.getJsonArray(5), c -> new Column(c.getInteger(0), c.getString(1), c.getInteger(2), c.getInteger(3),
                        c.getInteger(4), c.getBoolean(5), c.getBoolean(6), c.getString(7), c.getString(8), c.getBoolean(9),
                        c.getInteger(10))),
                numbers(a.getJsonArray(6)),
                list(a.getJsonArray(7), k -> new UniqueKey(k.getString(0), numbers(k.getJsonArray(1)), k.getBoolean(2),
                        k.getBoolean(3))),
                list(a.getJsonArray(8), i -> new PlainIndex(i.getString(0), numbers(i.getJsonArray(1)))),
                a.getString(9), Table.State.valueOf(a.getString(10)), a.getString(11), a.getBoolean(12), a.getBoolean(13),
                a.getBoolean(14), a.size() > 15 ? a.getString(15) : null, a.size() > 16 ? a.getString(16) : null);
    }

    /** Part name to its JSON. */
    static Map<String, String> write(SystemCatalog s) {
        Map<String, String> parts = new HashMap<>();
        parts.put("server", new JsonArray().add(s.serverVersionNum()).add(s.databaseName()).add(s.walSegmentSize()).encode());
        parts.put("types", array(s.types(), t -> new JsonArray().add(t.oid()).add(t.schema()).add(t.name()).add(t.length())
                .add(text(t.kind())).add(text(t.category())).add(t.preferred()).add(t.elementOid()).add(t.arrayOid())
                .add(t.baseOid()).add(t.baseTypmod()).add(t.collationOid()).add(t.isArray())).encode());
        parts.put("operators", array(s.operators(), o -> new JsonArray().add(o.oid()).add(o.schema()).add(o.name())
                .add(o.leftOid()).add(o.rightOid()).add(o.resultOid()).add(o.functionOid())).encode());
        parts.put("functions", array(s.functions(), f -> new JsonArray().add(f.oid()).add(f.schema()).add(f.name())
                .add(text(f.kind())).add(text(f.volatility())).add(f.returnsSet()).add(f.strict())
                .add(new JsonArray(new ArrayList<>(f.argumentOids()))).add(f.defaults()).add(f.variadicOid())
                .add(f.resultOid())).encode());
        parts.put("casts", array(s.casts(), c -> new JsonArray().add(c.sourceOid()).add(c.targetOid()).add(c.functionOid())
                .add(text(c.context())).add(text(c.method()))).encode());
        parts.put("collations", array(s.collations(), c -> new JsonArray().add(c.oid()).add(c.schema()).add(c.name())
                .add(text(c.provider())).add(c.locale()).add(c.deterministic()).add(c.characters()).add(letters(c.letters()))
                .add(c.sortsAlphabetByBytes())).encode());
        JsonObject labels = new JsonObject();
        s.enumLabels().forEach((oid, names) -> labels.put(String.valueOf(oid), new JsonArray(new ArrayList<>(names))));
        parts.put("enums", labels.encode());
        return parts;
    }

    static SystemCatalog system(Map<String, String> parts) {
        JsonArray server = new JsonArray(parts.get("server"));
        Map<Integer, List<String>> labels = new HashMap<>();
        JsonObject enums = new JsonObject(parts.get("enums"));
        enums.fieldNames().forEach(oid -> labels.put(Integer.parseInt(oid),
                enums.getJsonArray(oid).stream().map(String.class::cast).toList()));
        return new SystemCatalog(server.getInteger(0), server.getString(1), server.getInteger(2),
                list(new JsonArray(parts.get("types")), t -> new TypeInfo(t.getInteger(0), t.getString(1), t.getString(2),
                        t.getInteger(3).shortValue(), t.getString(4).charAt(0), t.getString(5).charAt(0), t.getBoolean(6),
                        t.getInteger(7), t.getInteger(8), t.getInteger(9), t.getInteger(10), t.getInteger(11),
                        t.getBoolean(12))),
                list(new JsonArray(parts.get("operators")), o -> new OperatorInfo(o.getInteger(0), o.getString(1),
                        o.getString(2), o.getInteger(3), o.getInteger(4), o.getInteger(5), o.getInteger(6))),
                list(new JsonArray(parts.get("functions")), f -> new FunctionInfo(f.getInteger(0), f.getString(1),
                        f.getString(2), f.getString(3).charAt(0), f.getString(4).charAt(0), f.getBoolean(5), f.getBoolean(6),
                        numbers(f.getJsonArray(7)), f.getInteger(8), f.getInteger(9), f.getInteger(10))),
                list(new JsonArray(parts.get("casts")), c -> new CastInfo(c.getInteger(0), c.getInteger(1), c.getInteger(2),
                        c.getString(3).charAt(0), c.getString(4).charAt(0))),
                list(new JsonArray(parts.get("collations")), c -> new CollationInfo(c.getInteger(0), c.getString(1),
                        c.getString(2), c.getString(3).charAt(0), c.getString(4), c.getBoolean(5),
                        c.size() > 6 ? c.getString(6) : null, c.size() > 7 ? letters(c.getJsonArray(7)) : null,
                        c.size() > 8 && c.getBoolean(8))),
                labels);
    }

    private static JsonArray letters(LetterCase letters) {
        return letters == null ? null : new JsonArray().add(letters.source()).add(letters.contextual())
                .add(new JsonArray(new ArrayList<>(letters.lowerPairs()))).add(new JsonArray(new ArrayList<>(letters.upperPairs())));
    }

    private static LetterCase letters(JsonArray a) {
        return a == null ? null : LetterCase.of(a.getString(0), a.getBoolean(1), texts(a.getJsonArray(2)), texts(a.getJsonArray(3)));
    }

    private static List<String> texts(JsonArray array) {
        return array.stream().map(String.class::cast).toList();
    }

    private static String text(char c) {
        return String.valueOf(c);
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonArray> form) {
        JsonArray result = new JsonArray();
        values.forEach(v -> result.add(form.apply(v)));
        return result;
    }

    private static <T> List<T> list(JsonArray array, Function<JsonArray, T> form) {
        List<T> result = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            result.add(form.apply(array.getJsonArray(i)));
        }
        return result;
    }

    private static List<Integer> numbers(JsonArray array) {
        List<Integer> result = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            result.add(array.getInteger(i));
        }
        return result;
    }
}
