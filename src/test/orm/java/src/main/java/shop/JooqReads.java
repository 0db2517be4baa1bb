package shop;

import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.rank;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.upper;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What jOOQ sends for the reads of a shop. */
public final class JooqReads {

    private final DSLContext db;

    private JooqReads(DSLContext db) {
        this.db = db;
    }

    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(Shop.url(), Shop.user(), Shop.password())) {
            new JooqReads(DSL.using(connection, SQLDialect.POSTGRES)).all();
        }
    }

    private static <T> Field<T> column(String table, String column, Class<T> type) {
        return field(name(table, column), type);
    }

    private void all() {
        Shop.TABLES.forEach(this::table);
        Shop.PARENTS.forEach((table, parents) -> parents.forEach((key, parent) -> {
            if (!table.equals(parent)) {
                related(table, key, parent);
            }
        }));
        reports();
    }

    private void table(String table, Map<String, Class<?>> columns) {
        Table<Record> t = DSL.table(name(table));
        List<Field<?>> all = new ArrayList<>();
        columns.forEach((column, type) -> all.add(column(table, column, type)));
        Shop.run(() -> db.fetchCount(t));
        Shop.run(() -> db.fetchExists(t));
        Shop.run(() -> db.select(all).from(t).orderBy(all.get(0)).limit(2).offset(1).fetch());
        Shop.run(() -> db.select(all).from(t).orderBy(all.get(0)).limit(2).fetch());
        columns.forEach((column, type) -> reads(t, all, table, column, type));
    }

    private <T> void reads(Table<Record> t, List<Field<?>> all, String table, String column, Class<T> type) {
        Field<T> c = column(table, column, type);
        Field<?> id = all.get(0);
        T one = Shop.value(type, 0);
        T two = Shop.value(type, 1);
        Shop.run(() -> db.select(all).from(t).where(c.eq(one)).fetch());
        Shop.run(() -> db.select(id, c).from(t).where(c.in(one, two)).orderBy(id.desc()).fetch());
        Shop.run(() -> db.select(id).from(t).where(c.notIn(one, two).or(c.isNull())).orderBy(id).fetch());
        Shop.run(() -> db.select(id).from(t).where(c.isDistinctFrom(one)).orderBy(id).fetch());
        Shop.run(() -> db.selectDistinct(c).from(t).fetch());
        Shop.run(() -> db.select(c, count()).from(t).groupBy(c).having(count().gt(1)).fetch());
        Shop.run(() -> db.select(count(c), countDistinct(c)).from(t).fetch());
        Shop.run(() -> db.fetchExists(db.selectFrom(t).where(c.ne(one))));
        Shop.run(() -> db.select(id, coalesce(c, one)).from(t).orderBy(id).fetch());
        Shop.run(() -> db.select(id, nullif(c, one)).from(t).orderBy(id).fetch());
        Shop.run(() -> db.select(id, when(c.isNull(), inline("none")).otherwise(inline("some"))).from(t).orderBy(id).fetch());
        if (Shop.isOrdered(type)) {
            Shop.run(() -> db.select(all).from(t).where(c.between(one, two)).orderBy(c, id).fetch());
            Shop.run(() -> db.select(all).from(t).where(c.ge(one).and(c.lt(two))).fetch());
            Shop.run(() -> db.select(id, c).from(t).orderBy(c.desc().nullsLast(), id).limit(3).fetch());
            Shop.run(() -> db.select(id, c).from(t).orderBy(c, id).seek(one, Shop.value(objectType(id), 0)).limit(3).fetch());
            Shop.run(() -> db.select(min(c), max(c)).from(t).fetch());
            Shop.run(() -> db.select(id, rank().over().orderBy(c)).from(t).fetch());
            Shop.run(() -> db.select(id, rowNumber().over().orderBy(c, id)).from(t).fetch());
            Shop.run(() -> db.select(id).from(t).where(c.eq(select(max(c)).from(t))).fetch());
        }
        if (Shop.isNumber(type)) {
            number(t, id, c);
        }
        if (type == String.class) {
            Field<String> s = field(c.getQualifiedName(), String.class);
            Shop.run(() -> db.select(id).from(t).where(s.like("%n%")).fetch());
            Shop.run(() -> db.select(id).from(t).where(s.likeIgnoreCase("a%")).fetch());
            Shop.run(() -> db.select(id).from(t).where(s.contains("an")).fetch());
            Shop.run(() -> db.select(id).from(t).where(s.startsWith("A")).fetch());
            Shop.run(() -> db.select(id).from(t).where(s.endsWith("n")).fetch());
            Shop.run(() -> db.select(id).from(t).where(lower(s).eq("ann")).fetch());
            Shop.run(() -> db.select(id, upper(s), length(s), trim(s)).from(t).orderBy(id).fetch());
            Shop.run(() -> db.select(id, concat(s, inline("-"), s)).from(t).orderBy(id).fetch());
            Shop.run(() -> db.select(id, s).from(t).orderBy(s, id).fetch());
        }
        if (Shop.isTime(type)) {
            Shop.run(() -> db.select(extract(c, DatePart.YEAR), count()).from(t).groupBy(extract(c, DatePart.YEAR)).fetch());
            Shop.run(() -> db.select(id).from(t).where(extract(c, DatePart.MONTH).eq(3)).fetch());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Class<T> objectType(Field<?> field) {
        return (Class<T>) field.getType();
    }

    @SuppressWarnings("unchecked")
    private void number(Table<Record> t, Field<?> id, Field<?> c) {
        Field<? extends Number> n = (Field<? extends Number>) c;
        Shop.run(() -> db.select(sum(n), avg(n)).from(t).fetch());
        Shop.run(() -> db.select(id, n.add(1), n.mul(2)).from(t).orderBy(id).fetch());
        Shop.run(() -> db.select(id, sum(n).over().orderBy(id)).from(t).fetch());
    }

    private void related(String table, String key, String parent) {
        Table<Record> t = DSL.table(name(table));
        Table<Record> p = DSL.table(name(parent));
        Class<?> keyType = Shop.TABLES.get(parent).get("id");
        Field<Object> foreign = column(table, key, keyTypeOf(keyType));
        Field<Object> referred = column(parent, "id", keyTypeOf(keyType));
        Field<?> id = column(table, "id", Shop.TABLES.get(table).get("id"));
        Shop.run(() -> db.select(id, referred).from(t).join(p).on(foreign.eq(referred)).orderBy(id).fetch());
        Shop.run(() -> db.select(id, referred).from(t).leftJoin(p).on(foreign.eq(referred)).orderBy(id).limit(3).fetch());
        Shop.run(() -> db.select(id, referred).from(t).rightJoin(p).on(foreign.eq(referred)).where(id.isNull()).fetch());
        Shop.run(() -> db.select(referred, count(id)).from(p).leftJoin(t).on(foreign.eq(referred)).groupBy(referred).orderBy(referred).fetch());
        Shop.run(() -> db.select(referred).from(p).where(exists(selectOne().from(t).where(foreign.eq(referred)))).fetch());
        Shop.run(() -> db.select(referred).from(p).where(notExists(selectOne().from(t).where(foreign.eq(referred)))).fetch());
        Shop.run(() -> db.select(referred, field(selectCount().from(t).where(foreign.eq(referred)))).from(p).orderBy(referred).fetch());
        Shop.run(() -> db.select(id).from(t).where(foreign.in(select(referred).from(p))).fetch());
        Shop.run(() -> db.select(id).from(t).leftSemiJoin(p).on(foreign.eq(referred)).fetch());
        Shop.run(() -> db.select(id).from(t).leftAntiJoin(p).on(foreign.eq(referred)).fetch());
        Shop.run(() -> db.select(referred).from(p).where(referred.in(select(foreign).from(t).groupBy(foreign).having(count().gt(1)))).fetch());
        Shop.run(() -> db.select(referred, multiset(select(id).from(t).where(foreign.eq(referred)).orderBy(id))).from(p).orderBy(referred).fetch());
        Shop.run(() -> db.select(foreign).from(t).union(select(referred).from(p)).fetch());
        Shop.run(() -> db.select(referred).from(p).except(select(foreign).from(t)).fetch());
        Shop.run(() -> db.select(foreign).from(t).intersect(select(referred).from(p)).fetch());
        Shop.run(() -> db.with("c").as(select(foreign.as("k"), count().as("n")).from(t).groupBy(foreign)).select(referred, field(name("c", "n")))
                .from(p).leftJoin(DSL.table(name("c"))).on(field(name("c", "k"), keyTypeOf(keyType)).eq(referred)).orderBy(referred).fetch());
        Shop.run(() -> db.select(foreign, rowNumber().over().partitionBy(foreign).orderBy(id)).from(t).fetch());
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> keyTypeOf(Class<?> type) {
        return (Class<Object>) type;
    }

    private void reports() {
        Field<Long> id = column("product", "id", Long.class);
        Field<BigDecimal> price = column("product", "price", BigDecimal.class);
        Field<Integer> stock = column("product", "stock", Integer.class);
        Table<Record> product = DSL.table(name("product"));
        Shop.run(() -> db.select(id, price.mul(stock)).from(product).orderBy(id).fetch());
        Shop.run(() -> db.select(id).from(product).where(row(price, stock).eq(new BigDecimal("9.99"), 10)).fetch());
        Shop.run(() -> db.select(id).from(product).where(row(price, stock).gt(new BigDecimal("9.99"), 10)).orderBy(id).fetch());
        Shop.run(() -> db.select(count().filterWhere(stock.gt(0)), sum(price).filterWhere(stock.gt(0))).from(product).fetch());
        Shop.run(() -> db.select(id, price.div(3)).from(product).orderBy(id).fetch());
        Shop.run(() -> db.select(id, DSL.round(price)).from(product).orderBy(id).fetch());
        Shop.run(() -> db.select(id, DSL.abs(stock), DSL.greatest(stock, inline(0))).from(product).orderBy(id).fetch());
        Shop.run(() -> db.select(id, price.cast(Integer.class), stock.cast(String.class)).from(product).orderBy(id).fetch());
        Shop.run(() -> db.selectFrom(DSL.values(row(1, "a"), row(2, "b")).as("v", "n", "t")).fetch());
        Shop.run(() -> db.select(DSL.currentTimestamp()).fetch());
        Shop.run(() -> db.selectOne().fetch());
    }
}
